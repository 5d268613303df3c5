"""number-id."""

from __future__ import annotations

from feedlint.rules.json.number_id import NumberId
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("1.1", '"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1}]'),
    Case("a string", '"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}]'),
    Case(
        "1.0",
        '"version": "https://jsonfeed.org/version/1", "items": [{"id": ⟦1⟧}]',
        says="the item's id 1 is a number",
        fixed='"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}]',
    ),
    Case(
        "a fraction",
        '"version": "https://jsonfeed.org/version/1", "items": [{"id": ⟦1.5⟧}]',
        says="the item's id 1.5 is a number",
    ),
]
test_number_id = rule_test(NumberId, CASES, wrap=json_feed)
