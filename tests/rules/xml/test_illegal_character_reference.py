"""illegal-character-reference."""

from __future__ import annotations

from feedlint.rules.xml.illegal_character_reference import IllegalCharacterReference
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("legal", "<subtitle>&#9;&#10;&#13;&#32;&#xFFFD;&#x10FFFF;&#55295;</subtitle>"),
    Case(
        "control",
        "<subtitle>⟦&#8;⟧⟦&#x1B;⟧⟦&#0;⟧</subtitle>",
        says=(
            "'&#8;' stands for U+0008 BACKSPACE, which XML does not have",
            "'&#x1B;' stands for U+001B ESCAPE",
            "U+0000 NULL",
        ),
    ),
    Case(
        "surrogate and noncharacter",
        "<subtitle>⟦&#xD800;⟧⟦&#xFFFE;⟧</subtitle>",
        says=("U+D800 (half of a surrogate pair)", "U+FFFE (a noncharacter)"),
    ),
    Case(
        "beyond Unicode",
        "<subtitle>⟦&#x110000;⟧⟦&#99999999999999999999;⟧</subtitle>",
        says="is beyond the last character, U+10FFFF",
    ),
    Case("in an attribute", "<generator version='⟦&#1;⟧'>x</generator>", says="START OF HEADING"),
]
test_illegal_character_reference = rule_test(IllegalCharacterReference, CASES, wrap=feed)
