"""Cases of the rule duplicate-id."""

from __future__ import annotations

from feedlint.rules.meaning.duplicate_id import DuplicateId
from feedlint.testing import Case, feed, json_feed, rss_channel, rule_test


def entry(number: str, title: str, day: int, page: int) -> str:
    return (
        f"<entry><id>{number}</id><title>{title}</title>"
        f"<updated>2024-01-0{day}T00:00:00Z</updated>"
        f'<link href="https://ada.invalid/{page}"/></entry>\n'
    )


ONE = entry("urn:x:1", "A", 1, 1)
CASES = [
    Case("two ids", ONE + entry("urn:x:2", "B", 1, 2)),
    Case("two versions", ONE + entry("urn:x:1", "A2", 2, 1)),
    Case("moved, with its title", ONE + entry("urn:x:1", "A", 2, 2)),
    Case("one entry twice is another rule's", ONE + ONE),
    Case(
        "two entries",
        ONE + entry("⟦urn:x:1⟧", "B", 2, 2),
        says="'urn:x:1' is another entry's id too",
    ),
    Case("one date and two titles", ONE + entry("⟦urn:x:1⟧", "B", 1, 1)),
    Case("three", ONE + entry("⟦urn:x:1⟧", "B", 2, 2) + entry("⟦urn:x:1⟧", "C", 3, 3)),
    Case(
        "the feed's",
        "<id>urn:x:1</id>" + entry("⟦urn:x:1⟧", "A", 1, 1),
        says="the feed's id too",
    ),
    Case("case counts", ONE + entry("urn:X:1", "B", 2, 2)),
    Case("no id", "<entry><title>A</title></entry><entry><title>B</title></entry>"),
    Case(
        "a source has the feed's id",
        "<id>urn:x:1</id><entry><id>urn:x:2</id><source><id>urn:x:1</id></source></entry>",
    ),
]

test_duplicate_id = rule_test(DuplicateId, CASES, wrap=feed)

RSS = [
    Case("one", "<item><guid>https://ada.invalid/1</guid></item>"),
    Case(
        "trimmed",
        "<item><title>A</title><guid>https://ada.invalid/1</guid></item>"
        "<item><title>B</title><guid> ⟦https://ada.invalid/1⟧ </guid></item>",
        says="the guid 'https://ada.invalid/1' is another item's id too",
    ),
    Case(
        "in capitals it is another",
        "<item><title>A</title><guid>https://ada.invalid/a</guid></item>"
        "<item><title>B</title><guid>https://ada.invalid/A</guid></item>",
    ),
    Case(
        "the same item twice is another rule's",
        "<item><title>A</title><guid>1</guid></item><item><title>A</title><guid>1</guid></item>",
    ),
    Case("without an id", "<item><title>A</title></item><item><title>B</title></item>"),
]
test_duplicate_id_in_rss = rule_test(DuplicateId, RSS, wrap=rss_channel)

JSON = [
    Case(
        "two items",
        '"items": [{"id": "1", "url": "https://ada.invalid/1", "title": "A"},'
        ' {"id": "⟦1⟧", "url": "https://ada.invalid/2", "title": "B"}]',
        says="the id '1' is another item's id too",
    ),
]
test_duplicate_id_in_json = rule_test(DuplicateId, JSON, wrap=json_feed)
