"""control-character-escape."""

from __future__ import annotations

from feedlint.rules.json.control_character_escape import ControlCharacterEscape
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("others", r'"title": "\n \t \r \u000a \u0020 \\u0000 \\b"'),
    Case("NUL", r'"title": "a⟦\u0000⟧b"', says=r"\u0000 is a control character"),
    Case("short", r'"title": "a⟦\b⟧b\f"', says=r"\b is a control character, and 1 more time"),
]
test_control_character_escape = rule_test(ControlCharacterEscape, CASES, wrap=json_item)
