"""Cases of the rule duplicate-item."""

from __future__ import annotations

from feedlint.rules.rss.duplicate_item import DuplicateItem
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "two guids",
        "<item><title>a</title><link>https://ada.invalid/a</link><guid>1</guid></item>"
        "⟦<item>⟧<title>a</title><link>https://ada.invalid/a</link><guid>2</guid></item>",
        says="the item 'a' stands here a second time under another guid",
    ),
    Case(
        "no guids",
        "<item><title>a</title><link>https://ada.invalid/a</link></item>"
        "⟦<item>⟧<title>a</title><link>https://ada.invalid/a</link></item>",
        says="the item 'a' stands here a second time",
    ),
    Case(
        "one guid",
        "<item><title>a</title><link>https://ada.invalid/a</link><guid>1</guid></item>"
        "<item><title>a</title><link>https://ada.invalid/a</link><guid>1</guid></item>",
    ),
    Case(
        "another text",
        "<item><title>a</title><link>https://ada.invalid/a</link><guid>1</guid></item>"
        "<item><title>a</title><link>https://ada.invalid/a</link><guid>2</guid>"
        "<description>Corrected</description></item>",
    ),
    Case("no link", "<item><title>a</title></item><item><title>a</title></item>"),
]
test_duplicate_item = rule_test(DuplicateItem, CASES, wrap=rss_channel)
