"""Cases of the rule dates-contradict."""

from __future__ import annotations

from feedlint.rules.rss.dates_contradict import DatesContradict
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "one instant",
        "<pubDate>Tue, 02 Jan 2024 08:04:05 GMT</pubDate>"
        "<dc:date>2024-01-02T09:04:05+01:00</dc:date>",
    ),
    Case("a day", "<pubDate>Tue, 02 Jan 2024 08:04:05 GMT</pubDate><dc:date>2024-01-02</dc:date>"),
    Case(
        "updated later",
        "<pubDate>Tue, 02 Jan 2024 08:04:05 GMT</pubDate>"
        "<atom:updated>2024-01-09T09:04:05Z</atom:updated>",
    ),
    Case(
        "a lost zone",
        "<pubDate>Tue, 02 Jan 2024 08:53:08 GMT</pubDate><dc:date>⟦2024-01-02T03:53:08Z⟧</dc:date>",
        says="contradicts pubDate 'Tue, 02 Jan 2024 08:53:08 GMT' by 5 hours: a time zone",
    ),
    Case(
        "another day",
        "<pubDate>Tue, 02 Jan 2024 08:04:05 GMT</pubDate><dc:date>⟦2024-01-09⟧</dc:date>",
        says="dc:date '2024-01-09' contradicts",
    ),
    Case(
        "updated earlier",
        "<pubDate>Tue, 02 Jan 2024 08:04:05 GMT</pubDate>"
        "<atom:updated>⟦2024-01-01T09:04:07Z⟧</atom:updated>",
        says="atom:updated '2024-01-01T09:04:07Z' contradicts",
    ),
]
test_dates_contradict = rule_test(DatesContradict, CASES, wrap=rss_item)
