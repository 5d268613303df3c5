"""Diffs: right for every pair of texts, small for fixes, and quick for all."""

from __future__ import annotations

import re
import subprocess
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.linting.linediff import changes, diff_of, unified

if TYPE_CHECKING:
    from pathlib import Path

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n"]), max_size=30)


def patched(old: list[str], new: list[str]) -> list[str]:
    result, at = [], 0
    for change in changes(old, new):
        result += old[at : change.start] + new[change.new_start : change.new_end]
        at = change.end
    return result + old[at:]


@given(LINES, LINES)
@settings(max_examples=500, deadline=None)
def test_the_changes_make_the_new_text(old: list[str], new: list[str]) -> None:
    assert patched(old, new) == new
    places = [(change.start, change.new_start) for change in changes(old, new)]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a\nb\nc\n", "a\nx\nc\n"),
        ("a\nb\nc", "a\nb\nc\n"),
        ("", "a\n"),
        ("a\n" * 50, "a\n" * 20 + "b\n" + "a\n" * 29),
        ("".join(f"{i}\n" for i in range(90)), "".join(f"{i}\n" for i in range(90) if i % 20)),
    ],
)
def test_patch_takes_it(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "f").write_text(old)
    diff = "".join(unified(old.splitlines(keepends=True), new.splitlines(keepends=True), "f"))
    git = ["git", "apply", "--unidiff-zero", "--whitespace=nowarn", "-p1"]
    subprocess.run(git, input=diff, text=True, check=True, cwd=tmp_path)
    assert (tmp_path / "f").read_text() == new


TEXTS = st.text(st.sampled_from("ab\n\n"), max_size=40)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
@settings(max_examples=500, deadline=None)
def test_what_is_equal_around_changes_is_no_matter(
    head: str, tail: str, one: str, other: str
) -> None:
    old, new = head + one + tail, head + other + tail
    one_lines, other_lines = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (old, new))
    assert diff_of(old, new, "f") == "".join(unified(one_lines, other_lines, "f"))


def test_a_change_in_very_many_lines_costs_little() -> None:
    old = "\n" * 500_000 + "a" + "\n" * 500_000
    tracemalloc.start()
    try:
        assert diff_of(old, old.replace("a", "b"), "f").count("\n") == 11
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


def test_equal_texts_have_no_diff() -> None:
    assert list(unified(["a\n"], ["a\n"], "f")) == []


def test_one_changed_line_among_equal_ones_is_one_change() -> None:
    old = [f"{number % 7}\n" for number in range(5_000)]
    new = [*old[:2_000], "x\n", *old[2_001:]]
    assert [tuple(change) for change in changes(old, new)] == [(2_000, 2_001, 2_000, 2_001)]
