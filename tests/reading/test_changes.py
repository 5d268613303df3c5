"""The way back from a changed text to the source."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.reading.changes import Change, OffsetMap, apply


def changes_of(size: int) -> st.SearchStrategy[list[Change]]:
    """Changes in order that do not overlap."""
    places = st.lists(st.integers(0, size), max_size=8).map(sorted)
    texts = st.lists(st.sampled_from(["", "X", "YYY"]), min_size=4, max_size=4)

    def pair(drawn: tuple[list[int], list[str]]) -> list[Change]:
        offsets, replacements = drawn
        pairs = zip(offsets[::2], offsets[1::2], replacements, strict=False)
        kept: list[Change] = []
        for start, end, text in pairs:
            if not kept or start > kept[-1].end:
                kept.append(Change(start, end, text))
        return kept

    return st.tuples(places, texts).map(pair)


def test_a_stretch_between_changes() -> None:
    changes = [Change(0, 2, ""), Change(4, 5, "&amp;"), Change(7, 7, ";")]
    text = apply("..ab&cd!", changes)
    assert text == "ab&amp;cd;!"
    offsets = OffsetMap(changes)
    assert (offsets.start(0), offsets.end(2)) == (2, 4)
    # The replacement is one unit, whichever part of it is meant.
    assert (offsets.start(2), offsets.end(7)) == (4, 5)
    assert (offsets.start(4), offsets.end(5)) == (4, 5)
    assert (offsets.start(7), offsets.end(9)) == (5, 7)
    assert offsets.start(10) == 7
    assert offsets.end(11) == 8


def test_without_changes_nothing_moves() -> None:
    offsets = OffsetMap(())
    assert (
        [offsets.start(n) for n in range(4)] == [offsets.end(n) for n in range(4)] == [0, 1, 2, 3]
    )


@given(changes_of(12))
@settings(max_examples=400, deadline=None)
def test_what_was_not_changed_is_found_again(changes: list[Change]) -> None:
    source = "abcdefghijkl"
    text = apply(source, changes)
    offsets = OffsetMap(changes)
    for index, character in enumerate(text):
        start, end = offsets.start(index), offsets.end(index + 1)
        assert 0 <= start <= end <= len(source)
        if character.islower():
            assert source[start:end] == character
    for left in range(len(text)):
        assert offsets.start(left) <= offsets.start(left + 1)
        assert offsets.end(left) <= offsets.end(left + 1)


@given(changes_of(12), st.data())
@settings(max_examples=200, deadline=None)
def test_two_maps_in_a_row(first: list[Change], data: st.DataObject) -> None:
    source = "abcdefghijkl"
    middle = apply(source, first)
    second = data.draw(changes_of(len(middle)))
    text = apply(middle, second)
    maps = (OffsetMap(first), OffsetMap(second))
    for index, character in enumerate(text):
        if character.islower():
            start = maps[0].start(maps[1].start(index))
            end = maps[0].end(maps[1].end(index + 1))
            assert source[start:end] == character
