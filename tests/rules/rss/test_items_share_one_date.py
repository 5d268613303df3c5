"""Cases of the rule items-share-one-date."""

from __future__ import annotations

from feedlint.rules.rss.items_share_one_date import ItemsShareOneDate
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "two",
        "<item><title>a</title><pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>"
        "<item><title>b</title><pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>",
    ),
    Case(
        "three",
        "<item><title>a</title><pubDate>⟦Tue, 09 Jan 2024 00:00:00 +0000⟧</pubDate></item>"
        "<item><title>b</title><pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>"
        "<item><title>c</title><pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>",
        says="all 3 items have the date",
    ),
    Case(
        "one differs",
        "<item><title>a</title><pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>"
        "<item><title>b</title><pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>"
        "<item><title>c</title><pubDate>Tue, 09 Jan 2024 00:00:01 +0000</pubDate></item>",
    ),
]
test_items_share_one_date = rule_test(ItemsShareOneDate, CASES, wrap=rss_channel)
