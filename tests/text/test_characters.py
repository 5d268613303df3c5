"""Characters that are traces of a wrong encoding."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.text.characters import C1, NONCHARACTER, mojibake, windows_1252

WRONG = [
    "é",
    "ü",
    "ß",
    "’",
    "“",
    "–",
    "→",
    "😀",
    "日本",
    "привет",
    "½",
    "ø",
    "\u00a0",
    "™",
    "\ufeff",
]


def misread(text: str) -> str:
    """UTF-8 taken for windows-1252; where that has nothing, as browsers take it."""
    return "".join(
        windows_1252(chr(b)) or chr(b) if 0x80 <= b < 0xA0 else chr(b) for b in text.encode()
    )


@pytest.mark.parametrize("text", WRONG)
def test_misread_characters_are_found(text: str) -> None:
    found = list(mojibake(f"ab{misread(text)} c"))
    assert [one.meant for one in found] == [text]
    assert (found[0].start, found[0].end) == (2, 2 + len(misread(text)))


RIGHT = [
    "INFORMAÇÃO, IRMÃ” e AMANHÃ…",
    "„daß“ und heiß”",
    "CAFÉ… À» «É»",
    "naïve façade, Ångström, ÆØÅ",
    "Â, Ê, Î",
    "Ã e Õ",
    "Привет, κόσμε, 日本語",
    "hotărî… â…”",
    "ВСЁ — «Ёлка»",
    "É€",
    "x × y ÷ z",
    "Łódź Şişli İzmir",
]


@pytest.mark.parametrize("text", RIGHT)
def test_letters_with_accents_are_right(text: str) -> None:
    assert list(mojibake(text)) == []


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text("aé”Ã€’ \u0092Ð¿ñ😀", max_size=20))
def test_what_is_found_was_so_misread(text: str) -> None:
    for one in mojibake(text):
        assert misread(one.meant) == text[one.start : one.end]


def test_c1_in_windows_1252() -> None:
    assert windows_1252("\x92") == "’"
    assert windows_1252("\x80") == "€"
    assert [c for c in map(chr, range(0x80, 0xA0)) if not windows_1252(c)] == list(
        "\x81\x8d\x8f\x90\x9d"
    )
    assert C1.search("a\x7f\xa0") is None


def test_noncharacters() -> None:
    planes = [plane << 16 | last for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)]
    every = [*range(0xFDD0, 0xFDF0), *planes]
    assert len(every) == 64
    assert all(NONCHARACTER.fullmatch(chr(number)) for number in every)
    assert NONCHARACTER.search("\ufdcf\ufdf0\ufffd\U0001fffd\U0010fffd") is None


def test_hostile_text_is_read() -> None:
    assert len(list(mojibake("Ã©" * 100_000))) == 1
    assert list(mojibake("Ã" * 300_000)) == []
    assert list(mojibake("ð" * 300_000)) == []
