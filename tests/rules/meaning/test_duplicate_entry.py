"""Cases of the rule duplicate-entry."""

from __future__ import annotations

from feedlint.rules.meaning.duplicate_entry import DuplicateEntry
from feedlint.testing import Case, feed, rss_channel, rule_test


def entry(title: str, updated: str, page: int, tag: str = "<entry>") -> str:
    return (
        f"{tag}<id>urn:x:1</id><title>{title}</title><updated>{updated}</updated>"
        f'<link href="https://ada.invalid/{page}"/></entry>\n'
    )


ONE = entry("A", "2024-01-01T00:00:00Z", 1)
CASES = [
    Case("two versions", ONE + entry("A", "2024-01-02T00:00:00Z", 1)),
    Case(
        "twice the same",
        ONE + entry("A", "2024-01-01T00:00:00Z", 1, "⟦<entry>⟧"),
        says="'urn:x:1' is there twice with one date",
    ),
    Case(
        "three times",
        ONE + entry("A", "2024-01-01T00:00:00Z", 1, "⟦<entry>⟧") + ONE,
        says="is there 3 times",
    ),
    Case("one instant, two zones", ONE + entry("A", "2024-01-01T01:00:00.0+01:00", 1, "⟦<entry>⟧")),
    Case("different entries are another rule's", ONE + entry("B", "2024-01-01T00:00:00Z", 2)),
]

test_duplicate_entry = rule_test(DuplicateEntry, CASES, wrap=feed)

RSS = [
    Case(
        "twice",
        "<item><title>A</title><guid>1</guid></item>⟦<item>⟧<title>A</title><guid>1</guid></item>",
        says="the item '1' is there twice",
    ),
    Case(
        "two items",
        "<item><title>A</title><guid>1</guid></item><item><title>B</title><guid>1</guid></item>",
    ),
]
test_duplicate_entry_in_rss = rule_test(DuplicateEntry, RSS, wrap=rss_channel)
