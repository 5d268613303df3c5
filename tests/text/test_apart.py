"""Two texts in one message."""

from __future__ import annotations

from feedlint.text.apart import show_apart


def test_short_texts_are_shown_whole() -> None:
    assert show_apart("a", "b") == ("'a'", "'b'")


def test_long_texts_are_cut_where_they_differ() -> None:
    one, other = "x" * 200 + "1" + "y" * 200, "x" * 200 + "2" + "y" * 200
    mine, theirs = show_apart(one, other)
    assert mine != theirs
    assert "1" in mine
    assert "2" in theirs
    assert len(mine) <= 62


def test_an_early_difference_is_seen_anyway() -> None:
    assert show_apart("1" + "x" * 99, "2" + "x" * 99)[0].startswith("'1xx")
