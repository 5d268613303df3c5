"""Where two renditions differ first, and what would make them equal."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.text.difference import (
    Tier,
    common_prefix,
    common_suffix,
    compare,
    differing_lines,
)


@pytest.mark.parametrize(
    ("one", "other"), [("", ""), ("a", "a"), ("\n\na\n", "a"), ("\n", ""), ("a\n\nb", "\na\n\nb\n")]
)
def test_same_but_for_outer_newlines(one: str, other: str) -> None:
    assert compare(one, other) is None


DIFFERENT = [
    # label, one, other, tier, first difference in each, lines, whether it is the first text
    ("a character", "\nabc\n", "axc", Tier.DIFFERENT, 2, 1, 1, False),
    ("one character less", "abcd", "abd", Tier.DIFFERENT, 2, 2, 1, False),
    ("trailing blank", "a \nb", "a\nb", Tier.TRAILING_BLANKS, 1, 1, 1, False),
    ("blank at the end", "a", "a\u00a0", Tier.TRAILING_BLANKS, 1, 1, 1, False),
    ("two spaces", "a  b\nc", "a b\nc", Tier.WHITE_SPACE, 2, 2, 1, False),
    ("line ends lost", "a\nb\nc", "a b c", Tier.WHITE_SPACE, 1, 1, 3, False),
    ("leading space", " a", "a", Tier.WHITE_SPACE, 0, 0, 1, False),
    ("ends early", "a\nb", "a\nb\n\nc", Tier.TRUNCATED, 3, 3, 2, True),
    ("ends early, other", "abc", "ab", Tier.TRUNCATED, 2, 2, 1, False),
    ("ends with dots", "abcd efgh", "abcd ...", Tier.TRUNCATED, 5, 5, 1, False),
    ("ends with an ellipsis", "abc\u2026", "abcd", Tier.TRUNCATED, 3, 3, 1, True),
    ("ends with a bracket", "abcd", "ab [...]", Tier.TRUNCATED, 2, 2, 1, False),
    ("nothing at all", "", "a", Tier.DIFFERENT, 0, 0, 1, False),
    ("escaped once more", "a &lt;b", "a <b", Tier.ESCAPED, 2, 2, 1, True),
    ("escaped once more, other", "a & b", "a &amp; b", Tier.ESCAPED, 3, 3, 1, False),
    ("escaped twice more", "a &amp;lt;b", "a <b", Tier.DIFFERENT, 2, 2, 1, False),
    ("other words", "a\nb\nc\nd", "a\nx\nc\ny", Tier.DIFFERENT, 2, 2, 2, False),
    ("a line more", "a\nb\nc", "a\nx\nb\nc", Tier.DIFFERENT, 2, 2, 1, False),
]


@pytest.mark.parametrize("row", DIFFERENT, ids=[row[0] for row in DIFFERENT])
def test_difference(row: tuple[str, str, str, Tier, int, int, int, bool]) -> None:
    _, one, other, *expected = row
    found = compare(one, other)
    assert found is not None
    if found.tier in {Tier.TRUNCATED, Tier.ESCAPED}:
        assert list(found) == expected
    else:
        assert list(found)[:4] == expected[:4]


TEXTS = st.text("ab\n ", max_size=12)


@settings(max_examples=500, derandomize=True, deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_first_difference_is_the_first(shared: str, one: str, other: str) -> None:
    one, other = shared + one, shared + other
    found = compare(one, other)
    if found is None:
        assert one.strip("\n") == other.strip("\n")
        return
    assert one[: found.one].lstrip("\n") == other[: found.other].lstrip("\n")
    assert one[found.one :][:1] != other[found.other :][:1] or "\n" in {
        one[found.one :][:1],
        other[found.other :][:1],
    }


@settings(max_examples=500, derandomize=True, deadline=None)
@given(TEXTS, TEXTS)
def test_common_ends(one: str, other: str) -> None:
    head = common_prefix(one, other)
    assert one[:head] == other[:head]
    assert one[head : head + 1] != other[head : head + 1] or head == len(one) == len(other)
    limit = min(len(one), len(other)) - head
    tail = common_suffix(one, other, limit)
    assert tail <= max(limit, 0)
    assert one[len(one) - tail :] == other[len(other) - tail :]


@pytest.mark.parametrize(
    ("one", "other", "lines"),
    [
        ("a", "a", 0),
        ("a", "b", 1),
        ("a\nb\nc", "x\nb\ny", 2),
        ("a\nb", "a", 1),
        ("a\nb\nc", "c", 2),
        ("a\nb\nc\nd\ne", "a\ne", 3),
    ],
)
def test_differing_lines(one: str, other: str, lines: int) -> None:
    assert differing_lines(one, other) == lines


HOSTILE = ["\n", " ", "a ", "a\n", "&amp;", "…", "..."]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_texts_are_compared(piece: str) -> None:
    text = "x" + piece * 300_000 + "y"
    found = compare(text, text[:-1] + "z")
    assert found is not None
    assert (found.one, found.lines) == (len(text) - 1, 1)
