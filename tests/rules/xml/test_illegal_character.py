"""illegal-character."""

from __future__ import annotations

from feedlint.rules.xml.illegal_character import IllegalCharacter
from feedlint.testing import Case, diagnose, feed, rule_test

CASES = [
    Case("white space", "<subtitle>a\tb\nc</subtitle>"),
    Case("beyond ASCII", "<subtitle>\x7f\x80\ufdd0\ufffd</subtitle>"),
    Case(
        "escape",
        "<subtitle>⟦\x1b⟧[31mred</subtitle>",
        says="XML does not have U+001B ESCAPE",
        fixed="<subtitle>[31mred</subtitle>",
    ),
    Case(
        "a run",
        "<subtitle>a⟦\x00\x01\x02⟧b⟦\x08⟧</subtitle>",
        says=("U+0000 NULL, and 2 more behind it", "U+0008 BACKSPACE"),
        fixed="<subtitle>ab</subtitle>",
    ),
    Case(
        "noncharacter",
        "<subtitle>⟦\uffff⟧</subtitle>",
        says="U+FFFF (a noncharacter)",
        fixed="<subtitle></subtitle>",
    ),
    Case(
        "in CDATA, a comment and an attribute",
        "<subtitle><![CDATA[⟦\x0b⟧]]></subtitle><!-- ⟦\x0c⟧ -->"
        "<generator version='⟦\x1f⟧'>x</generator>",
        says=("LINE TABULATION", "FORM FEED", "UNIT SEPARATOR"),
        fixed="<subtitle><![CDATA[]]></subtitle><!--  --><generator version=''>x</generator>",
    ),
]
test_illegal_character = rule_test(IllegalCharacter, CASES, wrap=feed)


def test_behind_the_root() -> None:
    (found,) = diagnose(IllegalCharacter, b"<feed/>\n\0\0\0")
    assert found.message == "XML does not have U+0000 NULL, and 2 more behind it"


def test_help_names_the_terminal() -> None:
    (colour,) = diagnose(IllegalCharacter, b"<feed>\x1b</feed>")
    assert "terminal" in colour.help
