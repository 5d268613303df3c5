"""Paths of elements."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from feedlint.reading.xml.paths import Paths
from feedlint.rule import ATOM


def test_paths() -> None:
    text = f'<feed xmlns="{ATOM}"><entry/><id/><entry><p:a xmlns:p="u"/></entry></feed>'
    root = etree.fromstring(text)
    paths = Paths()
    assert [paths.of(e) for e in root.iter(etree.Element)] == [
        "/feed",
        "/feed/entry[1]",
        "/feed/id",
        "/feed/entry[2]",
        "/feed/entry[2]/p:a",
    ]
    assert paths.of(None) is None


@given(st.lists(st.sampled_from("abc"), max_size=40), st.randoms())
def test_numbers_count_siblings_of_one_name(names: list[str], chance: object) -> None:
    root = etree.Element("r")
    children = [etree.SubElement(root, name) for name in names]
    paths, totals = Paths(), Counter(names)
    asked = list(enumerate(children))
    chance.shuffle(asked)  # type: ignore[attr-defined]  # hypothesis has no type for it
    for index, child in asked:
        number = names[: index + 1].count(names[index])
        expected = f"/r/{names[index]}" + (f"[{number}]" if totals[names[index]] > 1 else "")
        assert paths.of(child) == expected


@pytest.mark.parametrize("order", [1, -1])
def test_many_names_are_counted_once(order: int) -> None:
    root = etree.Element("r")
    for number in range(3000):
        etree.SubElement(root, f"n{number // 2 if number < 10 else number}")
    paths = Paths()
    found = [paths.of(child) for child in list(root)[::order]][::order]
    assert found[:4] == ["/r/n0[1]", "/r/n0[2]", "/r/n1[1]", "/r/n1[2]"]
    assert found[10:] == [f"/r/n{number}" for number in range(10, 3000)]
