"""Cases of the rule item-without-identity."""

from __future__ import annotations

from feedlint.rules.rss.item_without_identity import ItemWithoutIdentity
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("a guid", "<item><title>a</title><guid>a</guid></item>"),
    Case("a link", "<item><title>a</title><link>https://ada.invalid/</link></item>"),
    Case(
        "an enclosure",
        '<item><title>a</title><enclosure url="https://a.invalid/a" type="a/b" length="1"/></item>',
    ),
    Case(
        "neither",
        "<item><title>a</title><guid>b</guid></item>⟦<item>⟧<title>a</title></item>",
        says="neither guid nor link",
    ),
    Case("neither, and alone", "<item><title>a</title></item>"),
]
test_item_without_identity = rule_test(ItemWithoutIdentity, CASES, wrap=rss_channel)
