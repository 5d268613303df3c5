"""bad-json-escape."""

from __future__ import annotations

from feedlint.rules.json.bad_json_escape import BadJsonEscape
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("right", r'"title": "\" \\ \/ \b \f \n \r \t \u0041"'),
    Case(
        "a single quote", r'"title": "it⟦\'⟧s"', says=r"\' is no escape", fixed='"title": "it\'s"'
    ),
    Case("hexadecimal", r'"title": "⟦\x41⟧"', says=r"\x41 is", fixed=r'"title": "\u0041"'),
    Case("a letter", r'"title": "⟦\d⟧+"', says=r"\d is no escape of JSON"),
    Case("digits are missing", r'"title": "⟦\u⟧12"', says=r"\u is no escape"),
]
test_bad_json_escape = rule_test(BadJsonEscape, CASES, wrap=json_item)
