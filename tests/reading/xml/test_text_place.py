"""Places in character data, found with and without taking the text apart."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.reading.xml.locate import _slice
from feedlint.reading.xml.tokens import text_pieces, text_place

TOKENS = st.sampled_from(
    ["a", "bc", "&amp;", "&#10;", "\r\n", "\r", "\n", "<b>", "</b>", "<!--x-->"]
)


@given(st.lists(TOKENS, max_size=12).map("".join), st.data())
@settings(max_examples=400, deadline=None)
def test_both_ways_agree(text: str, data: st.DataObject) -> None:
    source = f"<t>{text}</t>"
    pieces = text_pieces(source, 3, 3 + len(text))
    size = sum(piece.size for piece in pieces)
    if size:
        first = data.draw(st.integers(0, size - 1))
        last = data.draw(st.integers(first + 1, size))
        expected = _slice(pieces, first, last, 3)
        assert text_place(source, 3, 3 + len(text), first, last) == expected


def test_a_section_is_left_to_the_other_way() -> None:
    assert text_place("<![CDATA[a]]>b", 0, 14, 0, 2) is None
    assert text_place("abc", 0, 3, 1, 4) is None
