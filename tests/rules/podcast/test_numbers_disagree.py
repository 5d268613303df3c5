"""Cases of the rule numbers-disagree."""

from __future__ import annotations

from feedlint.rules.podcast.numbers_disagree import NumbersDisagree
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("same", "<itunes:season>2</itunes:season><podcast:season>2</podcast:season>"),
    Case("half", "<itunes:episode>2</itunes:episode><podcast:episode>2.5</podcast:episode>"),
    Case(
        "other",
        "<itunes:season>2</itunes:season><podcast:season>⟦3⟧</podcast:season>",
        says="podcast:season is 3, itunes:season is 2",
    ),
]
test_numbers_disagree = rule_test(NumbersDisagree, CASES, wrap=rss_item)
