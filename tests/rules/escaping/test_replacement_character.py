"""E008 replacement-character."""

from __future__ import annotations

from feedlint.reading.source import Source
from feedlint.rules.escaping.replacement_character import ReplacementCharacter
from feedlint.testing import Case, diagnose, entry, rule_test

CASES = [
    Case("none", "<title>K\u00f6nig</title>"),
    Case(
        "one",
        "<title>K⟦\ufffd⟧nig</title>",
        says="the title has the replacement character U+FFFD at 'K\ufffdnig'",
    ),
    Case(
        "a run", "<summary>⟦\ufffd\ufffd⟧ \ufffd</summary>", says="'\ufffd\ufffd \ufffd', 2 times"
    ),
    Case("reference", "<title>⟦&#xFFFD;⟧</title>", says="U+FFFD"),
]
test_replacement_character = rule_test(ReplacementCharacter, CASES, wrap=entry)


def test_bytes_that_could_not_be_read_are_another_rules() -> None:
    data = entry("<title>K\u00f6nig</title>").encode("latin-1")
    assert "\ufffd" in Source("feed.atom", data).text
    assert diagnose(ReplacementCharacter, data) == ()


def test_control_characters_are_another_rules() -> None:
    assert diagnose(ReplacementCharacter, entry("<title>a\x1bb</title>").encode()) == ()
