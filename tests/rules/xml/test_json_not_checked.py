"""json-not-checked."""

from __future__ import annotations

from feedlint.rules.xml.json_not_checked import JsonNotChecked
from feedlint.testing import Case, rule_test

CASES = [
    Case("a feed", "<feed/>"),
    Case("other JSON", '{"a": 1}'),
    Case(
        "JSON Feed",
        '⟦{"version": "https://jsonfeed.org/version/1.1"}⟧',
        says="the file is a JSON Feed and was not checked",
    ),
    Case(
        "with escapes",
        '⟦{"version": "https:\\\\/\\\\/jsonfeed.org\\\\/version\\\\/1"}⟧'.replace("\\\\", "\\"),
        says="JSON Feed",
    ),
]
test_json_not_checked = rule_test(JsonNotChecked, CASES)
