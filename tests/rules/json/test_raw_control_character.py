"""raw-control-character."""

from __future__ import annotations

from feedlint.rules.json.raw_control_character import RawControlCharacter
from feedlint.testing import Case, apply_fixes, diagnose, json_item, rule_test

CASES = [
    Case("escapes", '"title": "a\\n\\tb"'),
    Case("a tab", '"title": "a⟦\t⟧b\tc"', says=", and 1 more time", fixed='"title": "a\\tb\\tc"'),
    Case("a control", '"title": "a⟦\x01⟧b"', says="U+0001", fixed='"title": "a\\u0001b"'),
]
test_raw_control_character = rule_test(RawControlCharacter, CASES, wrap=json_item)


def test_a_line_break() -> None:
    text = json_item('"title": "a\nb"')
    (found,) = diagnose(RawControlCharacter, text.encode())
    assert found.message == "U+000A stands in a string as it is"
    assert text[slice(*found.span)] == "\n"
    assert apply_fixes(text, [found]) == json_item('"title": "a\\nb"')
