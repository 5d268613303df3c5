"""Cases of the rule list-with-items."""

from __future__ import annotations

from feedlint.rules.podcast.list_with_items import ListWithItems
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("a list", "<podcast:medium>musicL</podcast:medium>"),
    Case("items", "<podcast:medium>music</podcast:medium><item><title>a</title></item>"),
    Case("both", "<podcast:medium>⟦musicL⟧</podcast:medium><item><title>a</title></item>"),
]
test_list_with_items = rule_test(ListWithItems, CASES, wrap=rss_channel)
