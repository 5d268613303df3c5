"""Cases of the rule feed-older-than-entry."""

from __future__ import annotations

from feedlint.rules.meaning.feed_older_than_entry import FeedOlderThanEntry
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case(
        "newer",
        "<updated>2024-01-03T00:00:00Z</updated><entry><updated>2024-01-02T00:00:00Z</updated></entry>",
    ),
    Case(
        "equal but for a fraction",
        "<updated>2024-01-03T00:00:00.1Z</updated><entry><updated>2024-01-03T00:00:00.9Z</updated></entry>",
    ),
    Case("no entries", "<updated>2024-01-03T00:00:00Z</updated>"),
    Case(
        "undated entries",
        "<updated>2024-01-03T00:00:00Z</updated><entry><updated>soon</updated></entry>",
    ),
    Case(
        "older",
        "<updated>⟦2024-01-03T00:00:00Z⟧</updated><entry><updated>2024-01-02T00:00:00Z</updated></entry><entry><updated>2024-01-03T00:00:01Z</updated></entry><entry><updated>soon</updated></entry>",
        says="older than its newest entry's, 2024-01-03T00:00:01Z",
    ),
    Case(
        "older, by its zone",
        "<updated>⟦2024-01-03T00:00:00+02:00⟧</updated><entry><updated>2024-01-02T23:00:00Z</updated></entry>",
    ),
]

test_feed_older_than_entry = rule_test(FeedOlderThanEntry, CASES, wrap=feed)
