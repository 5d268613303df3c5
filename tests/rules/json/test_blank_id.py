"""blank-id."""

from __future__ import annotations

from feedlint.rules.json.blank_id import BlankId
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("an id", '"id": "1"'),
    Case("empty", '"id": ⟦""⟧', says="the item's id is empty"),
    Case("blank", '"id": ⟦" "⟧, "title": ""', says="the item's id is blank"),
]
test_blank_id = rule_test(BlankId, CASES, wrap=json_item)
