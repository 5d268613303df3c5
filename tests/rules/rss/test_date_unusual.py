"""Cases of the rule date-unusual."""

from __future__ import annotations

from feedlint.rules.rss.date_unusual import DateUnusual
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("right", "<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>"),
    Case("quarters", "<pubDate>Tue, 02 Jan 2024 03:04:05 +0845</pubDate>"),
    Case("one digit for the day", "<pubDate>Tue, 2 Jan 2024 03:04:05 GMT</pubDate>"),
    Case(
        "UTC",
        "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦UTC⟧</pubDate>",
        says="not UTC",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>",
    ),
    Case(
        "Z",
        "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦Z⟧</pubDate>",
        says="military",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>",
    ),
    Case(
        "two digits for the year",
        "<pubDate>Tue, 02 Jan ⟦24⟧ 03:04:05 EST</pubDate>",
        says="the year has two digits",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 -0500</pubDate>",
    ),
    Case(
        "one digit for the hour",
        "<pubDate>Tue, 02 Jan 2024 ⟦3⟧:04:05 GMT</pubDate>",
        says="the hour has one digit",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>",
    ),
    Case(
        "a comment",
        "<pubDate>Tue, 02 Jan 2024 03:04:05 +0100⟦ (CET)⟧</pubDate>",
        says="a comment",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0100</pubDate>",
    ),
    Case(
        "no comma",
        "<pubDate>⟦Tue⟧ 02 Jan 2024 03:04:05 +0100</pubDate>",
        says="no comma",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0100</pubDate>",
    ),
    Case("an odd offset", "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦-0234⟧</pubDate>", says="-0234"),
]
test_date_unusual = rule_test(DateUnusual, CASES, wrap=rss_item)
