"""json-in-script."""

from __future__ import annotations

from feedlint.rules.json.json_in_script import JsonInScript
from feedlint.testing import Case, rule_test

CASES = [
    Case("alone", '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}'),
    Case(
        "a call",
        '⟦feed(⟧{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []});\n',
        says="a script: 'feed('",
        fixed='{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}\n',
    ),
    Case(
        "an assignment",
        '⟦var a = ⟧{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}',
        says="'var a ='",
        fixed='{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}',
    ),
    Case(
        "parentheses",
        '⟦(⟧{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []})',
        says="a script: '('",
        fixed='{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}',
    ),
]
test_json_in_script = rule_test(JsonInScript, CASES)
