"""item-without-address."""

from __future__ import annotations

from feedlint.rules.json.item_without_address import ItemWithoutAddress
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("one", '"items": [{"url": "a"}, {"external_url": "b"}]'),
    Case(
        "none",
        '"items": [{"url": "a"}, ⟦{⟧"id": "2"}, ⟦{⟧"id": "3"}]',
        says="the item has neither url nor external_url",
    ),
]
test_item_without_address = rule_test(ItemWithoutAddress, CASES, wrap=json_feed)
