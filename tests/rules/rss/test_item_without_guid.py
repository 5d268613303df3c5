"""Cases of the rule item-without-guid."""

from __future__ import annotations

from feedlint.rules.rss.item_without_guid import ItemWithoutGuid
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("a guid", "<item><title>a</title><link>https://ada.invalid/</link><guid>a</guid></item>"),
    Case(
        "one of two",
        "⟦<item>⟧<title>a</title><link>https://ada.invalid/</link></item>"
        "<item><title>a</title><link>https://ada.invalid/</link><guid>a</guid></item>",
        says="the item has no guid",
    ),
    Case(
        "two of two",
        "⟦<item>⟧<title>a</title><link>https://ada.invalid/</link></item>"
        "<item><title>b</title><link>https://ada.invalid/b</link></item>",
        says="no guid, and in 1 more item; none has one",
    ),
    Case("no link either", "<item><title>a</title></item><item><title>b</title></item>"),
    Case("alone", "⟦<item>⟧<title>a</title></item>", says="the item has no guid"),
]
test_item_without_guid = rule_test(ItemWithoutGuid, CASES, wrap=rss_channel)
