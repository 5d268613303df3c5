"""Cases of the rule date-spacing."""

from __future__ import annotations

from feedlint.rules.rss.date_spacing import DateSpacing
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("one", "<pubDate> Tue, 02 Jan 2024 03:04:05 +0000\n</pubDate>"),
    Case(
        "two",
        "<pubDate>Tue,⟦  ⟧2 Jan 2024 03:04:05   +0000</pubDate>",
        says="more than one blank",
        fixed="<pubDate>Tue, 2 Jan 2024 03:04:05 +0000</pubDate>",
    ),
    Case(
        "a line end",
        "<pubDate>Tue, 02 Jan 2024⟦\n⟧03:04:05 +0000</pubDate>",
        says="more than one blank",
        fixed="<pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>",
    ),
]
test_date_spacing = rule_test(DateSpacing, CASES, wrap=rss_item)
