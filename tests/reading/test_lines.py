"""Lines and columns, held against the list of where all lines begin."""

from __future__ import annotations

import random
import tracemalloc
from bisect import bisect_right

import pytest

from feedlint.reading import lines
from feedlint.reading.lines import Lines


@pytest.mark.parametrize("step", [1, 2, 3, 5, 4096])
def test_places_in_texts_of_chance(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_STEP", step)
    for seed in range(200):
        chance = random.Random(seed)
        text = "".join(chance.choice("a\n\r") for _ in range(chance.randint(0, 30)))
        starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
        found = Lines(text)
        assert found.count == len(starts)
        assert [found.start_of(number + 1) for number in range(len(starts))] == starts
        for offset in range(len(text) + 2):
            line = bisect_right(starts, offset)
            assert found.position(offset) == (line, offset - starts[line - 1] + 1)


def test_a_text_of_line_ends_costs_little() -> None:
    text = "\n" * 2_000_000
    tracemalloc.start()
    try:
        found = Lines(text)
        assert found.position(1_999_999) == (2_000_000, 1)
        assert tracemalloc.get_traced_memory()[1] < 200_000
    finally:
        tracemalloc.stop()
