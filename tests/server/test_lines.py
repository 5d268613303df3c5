"""Lines end with CR LF, LF and CR alone; columns count what was agreed on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.server.lines import Lines, split

AWKWARD = st.text("ab\n\r\u2028\u0085\x0c\x0b\x1c\u00e9\u20ac\U0001f33e", max_size=30)
ENCODINGS = ("utf-8", "utf-16", "utf-32")


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\u0085", "\x0b", "\x0c", "\x1c"])
def test_what_ends_no_line(character: str) -> None:
    assert split(f"a{character}b\nc") == (f"a{character}b\n", "c")


def test_line_ends() -> None:
    assert split("a\r\nb\rc\n\nd\n") == ("a\r\n", "b\r", "c\n", "\n", "d\n")


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 7), ("utf-16", 3), ("utf-32", 2)])
def test_columns(encoding: str, column: int) -> None:
    lines = Lines("x\n\U0001f33e\u20ac<", encoding)
    assert lines.position(4) == (1, column)
    assert lines.offset(1, column) == 4


@given(AWKWARD, st.sampled_from(ENCODINGS))
def test_there_and_back(text: str, encoding: str) -> None:
    lines = Lines(text, encoding)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":
            continue  # within a line end there is no place
        assert lines.offset(*lines.position(offset)) == offset


@given(AWKWARD)
def test_the_lines_are_the_text(text: str) -> None:
    assert "".join(split(text)) == text


def test_places_beyond_the_end() -> None:
    lines = Lines("ab\r\nc", "utf-16")
    assert lines.offset(0, 99) == 2
    assert lines.offset(9, 0) == 5


def test_within_a_pair() -> None:
    assert Lines("\U0001f33ea", "utf-16").offset(0, 1) == 0
