"""Cases of the rule duplicate-updated."""

from __future__ import annotations

from feedlint.rules.meaning.duplicate_updated import DuplicateUpdated
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case(
        "different",
        "<updated>2024-01-03T00:00:00Z</updated><entry><updated>2024-01-02T00:00:00Z</updated></entry><entry><updated>2024-01-02T00:00:00.5Z</updated></entry>",
    ),
    Case(
        "the feed's does not count",
        "<updated>2024-01-03T00:00:00Z</updated><entry><updated>2024-01-03T00:00:00Z</updated></entry>",
    ),
    Case(
        "the same",
        "<updated>2024-01-03T00:00:00Z</updated><entry><updated>2024-01-02T00:00:00Z</updated></entry><entry><updated>⟦2024-01-02T00:00:00Z⟧</updated></entry><entry><updated>⟦2024-01-02T01:00:00+01:00⟧</updated></entry>",
        says="another entry was updated at",
    ),
]

test_duplicate_updated = rule_test(DuplicateUpdated, CASES, wrap=feed)
