"""json-cut-off."""

from __future__ import annotations

from feedlint.rules.json.json_cut_off import JsonCutOff
from feedlint.testing import Case, rule_test

CASES = [
    Case("whole", '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}'),
    Case(
        "in an array",
        '{"version": "https://jsonfeed.org/version/1.1", "items": ⟦[⟧',
        says="the file ends within items",
    ),
    Case(
        "in a string",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "A note⟦s⟧',
        says="the file ends within the feed",
    ),
    Case(
        "behind a comma",
        '{"version": "https://jsonfeed.org/version/1.1"⟦, ⟧',
        says="within the feed",
    ),
    Case(
        "an item",
        '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1⟦"⟧',
        says="the file ends within items",
    ),
]
test_json_cut_off = rule_test(JsonCutOff, CASES)
