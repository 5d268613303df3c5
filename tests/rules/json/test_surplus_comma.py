"""surplus-comma."""

from __future__ import annotations

from feedlint.rules.json.surplus_comma import SurplusComma
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("right", '"tags": ["a"]'),
    Case("trailing", '"tags": ["a"⟦,⟧ ]', says="behind the last value", fixed='"tags": ["a" ]'),
    Case("in an object", '"_a": {"b": 1⟦,⟧}', says="behind the last value", fixed='"_a": {"b": 1}'),
    Case("two", '"tags": ["a",⟦,⟧ "b"]', says="behind another comma", fixed='"tags": ["a", "b"]'),
    Case("first", '"tags": [⟦,⟧"b"]', says="or a bracket", fixed='"tags": ["b"]'),
    Case(
        "several",
        '"tags": ["a"⟦,⟧], "_a": {"b": [1,], "c": 2}',
        says=", and 1 more time",
        fixed='"tags": ["a"], "_a": {"b": [1], "c": 2}',
    ),
]
test_surplus_comma = rule_test(SurplusComma, CASES, wrap=json_item)
