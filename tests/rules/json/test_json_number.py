"""json-number."""

from __future__ import annotations

from feedlint.rules.json.json_number import JsonNumber
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("right", '"_a": {"b": [1e308, -1.5, 0, 12345678901234567890]}'),
    Case("NaN", '"_a": {"b": ⟦NaN⟧}', says="NaN is no value of JSON"),
    Case("infinite", '"_a": {"b": ⟦-Infinity⟧}', says="-Infinity is no value"),
    Case("an exponent", '"_a": {"b": ⟦1e999⟧}', says="the number 1e999 is more"),
    Case("digits", f'"_a": {{"b": ⟦{"9" * 5000}⟧}}', says="of 5,000 characters, is more than"),
]
test_json_number = rule_test(JsonNumber, CASES, wrap=json_item)
