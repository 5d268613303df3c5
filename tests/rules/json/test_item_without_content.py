"""item-without-content."""

from __future__ import annotations

from feedlint.rules.json.item_without_content import ItemWithoutContent
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("one", '"items": [{"id": "1", "content_html": "a"}, {"id": "2", "content_text": ""}]'),
    Case(
        "none",
        '"items": [{"id": "1", "content_text": "a"}, ⟦{⟧"id": "2", "summary": "a"}]',
        says="the item has neither content_html nor content_text",
    ),
    Case(
        "null",
        '"items": [⟦{⟧"id": "1", "content_text": null}, {"id": "2"}, {"id": "3"}, {"id": "4"}]',
        says="nor content_text, and in 3 more items",
    ),
]
test_item_without_content = rule_test(ItemWithoutContent, CASES, wrap=json_feed)
