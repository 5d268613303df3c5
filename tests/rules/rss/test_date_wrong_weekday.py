"""Cases of the rule date-wrong-weekday."""

from __future__ import annotations

from feedlint.rules.rss.date_wrong_weekday import DateWrongWeekday
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("right", "<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>"),
    Case("none", "<pubDate>02 Jan 2024 03:04:05 +0000</pubDate>"),
    Case("by its own zone", "<pubDate>Tue, 02 Jan 2024 23:04:05 -0800</pubDate>"),
    Case(
        "another day",
        "<pubDate>⟦Mon⟧, 02 Jan 2024 03:04:05 +0000</pubDate>",
        says="2 Jan 2024 is a Tue, not a Mon",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>",
    ),
    Case(
        "two digits",
        "<pubDate>⟦Sun⟧, 02 Jan 24 03:04 GMT</pubDate>",
        says="is a Tue, not a Sun",
        fixed="<pubDate>Tue, 02 Jan 24 03:04 GMT</pubDate>",
    ),
    Case("no such day", "<pubDate>Tue, 31 Feb 2024 03:04:05 +0000</pubDate>"),
]
test_date_wrong_weekday = rule_test(DateWrongWeekday, CASES, wrap=rss_item)
