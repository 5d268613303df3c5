"""Cases of the rule published-after-updated."""

from __future__ import annotations

from feedlint.rules.meaning.published_after_updated import PublishedAfterUpdated
from feedlint.testing import Case, entry, json_item, rule_test

CASES = [
    Case(
        "before",
        "<updated>2024-01-02T00:00:00Z</updated><published>2024-01-01T00:00:00Z</published>",
    ),
    Case(
        "equal, in two zones",
        "<updated>2024-01-02T00:00:00Z</updated><published>2024-01-02T01:00:00.0+01:00</published>",
    ),
    Case("no date", "<updated>2024-01-02T00:00:00Z</updated><published>soon</published>"),
    Case(
        "less than a second after",
        "<updated>2024-01-02T00:00:00Z</updated><published>2024-01-02T00:00:00.5Z</published>",
    ),
    Case(
        "after",
        "<updated>2024-01-02T00:00:00Z</updated><published>⟦2024-01-02T00:00:01Z⟧</published>",
        says="is later than updated 2024-01-02",
    ),
    Case(
        "after, by its zone",
        "<updated>2024-01-02T02:00:00+03:00</updated><published>⟦2024-01-02T01:00:00Z⟧</published>",
    ),
]

test_published_after_updated = rule_test(PublishedAfterUpdated, CASES, wrap=entry)

JSON = [
    Case(
        "after",
        '"date_modified": "2024-01-01T00:00:00Z", "date_published": "⟦2024-01-02T00:00:00Z⟧"',
        says="date_published 2024-01-02T00:00:00Z is later than date_modified",
    ),
]
test_published_after_updated_in_json = rule_test(PublishedAfterUpdated, JSON, wrap=json_item)
