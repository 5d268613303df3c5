"""blank-member."""

from __future__ import annotations

from feedlint.rules.json.blank_member import BlankMember
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("none", '"summary": "A"'),
    Case("told by others", '"date_published": "", "id": " "'),
    Case("empty", '"summary": ⟦""⟧', says="the item's summary is empty"),
    Case("white space", '"summary": ⟦" "⟧', says="is nothing but white space"),
    Case(
        "two",
        '"attachments": [{"title": "x", "url": ⟦""⟧}, {"url": ⟦""⟧}]',
        says=("the attachment's url is empty",) * 2,
    ),
]
test_blank_member = rule_test(BlankMember, CASES, wrap=json_item)
