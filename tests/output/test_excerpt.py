"""The marked line: marks stand under what they mark, in the columns of a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.finding import Span
from feedlint.output.excerpt import WIDTH, excerpt
from feedlint.reading.source import Source

ALPHABET = "ab<>& \t日\uff57\u0301\u20dd\U0001f600\x1b\u202e\u00a0\r\n"


def columns(text: str) -> int:
    return sum(
        0
        if unicodedata.category(c) in ("Mn", "Me")
        else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in text
    )


@pytest.mark.parametrize(
    ("text", "span", "shown", "marked"),
    [
        ("<id>x</id>", (4, 5), "<id>x</id>", "x"),
        ("a\tb", (2, 3), "a    b", "b"),
        ("日本語", (1, 2), "日本語", "本"),
        ("\x1b[2Jz", (4, 5), r"\x1b[2Jz", "z"),
        ("##vso[x]y", (8, 9), r"#\x23vso[x]y", "y"),
        ("a\r\nbc\rde\n", (3, 5), "bc\\rde", "bc"),
        ("a\r\nbc\rde\n", (6, 8), "bc\\rde", "de"),
        ("ab\u2028cd", (3, 5), r"ab\u2028cd", "cd"),
    ],
)
def test_marks(text: str, span: tuple[int, int], shown: str, marked: str) -> None:
    found = excerpt(Source("f", text.encode()), Span(*span))
    assert found.text == shown
    before = shown[: shown.index(marked)]
    assert (found.indent, found.width) == (columns(before), columns(marked))


@given(
    st.text(ALPHABET, max_size=300),
    st.integers(0, 300),
    st.integers(0, 300),
    st.integers(10, 150),
)
def test_every_excerpt_fits_and_marks_within_it(
    text: str, start: int, length: int, limit: int
) -> None:
    source = Source("f", text.encode())
    start = min(start, len(source.text))
    span = Span(start, min(start + length, len(source.text)))
    found = excerpt(source, span, limit)
    assert found.text.isprintable() or found.text == ""
    assert columns(found.text) <= limit
    assert found.width >= 1
    # An empty place may stand one column behind the line.
    assert found.indent + found.width <= columns(found.text) + 1
    assert found.line == source.position(span.start).line <= found.last_line


def test_a_huge_line_is_not_copied() -> None:
    text = "x" * 3_000_000
    source = Source("f", text.encode())
    found = excerpt(source, Span(1_500_000, 1_500_005))
    assert len(found.text) == WIDTH - 1
    assert found.text.startswith("…")
    assert found.text.endswith("…")


def test_the_source_is_asked_for_a_window_only() -> None:
    class Text(str):
        __slots__ = ()

        def __getitem__(self, key: object) -> str:
            assert isinstance(key, slice)
            assert key.stop - key.start <= 20 * WIDTH
            return str.__getitem__(self, key)

    source = Source("f", b"x" * 1_000_000)
    source.text = Text(source.text)
    assert excerpt(source, Span(500_000, 900_000)).width == WIDTH - 2
