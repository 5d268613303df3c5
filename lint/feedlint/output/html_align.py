"""What two texts have in common, line by line and word by word, within a bounded time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.text.difference import common_prefix

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Pairs of lines, and of words in two lines, that are compared; where there are more,
# only the beginnings and the ends are held against each other.
_MOST_LINES, _MOST_WORDS = 10_000, 2_500
# Lines that have less in common than this are different altogether.
_LIKENESS = 0.4

_WORD = re.compile(r"\w+|.", re.DOTALL)


class Pair(NamedTuple):
    """Lines that stand beside each other; None where one text has no such line."""

    one: str | None
    other: str | None

    @property
    def is_equal(self) -> bool:
        """Whether both texts have the line."""
        return self.one == self.other


def pairs(one: Sequence[str], other: Sequence[str]) -> Iterator[Pair]:
    """The lines of two texts beside each other."""
    i = j = 0
    for k, m in (*matches(one, other, _MOST_LINES), (len(one), len(other))):
        for n in range(max(k - i, m - j)):
            yield Pair(
                one[i + n] if i + n < k else None,
                other[j + n] if j + n < m else None,
            )
        if k < len(one):
            yield Pair(one[k], other[m])
        i, j = k + 1, m + 1


def differing(pair: Pair) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The stretches of each line that the other one does not have."""
    if pair.one is None or pair.other is None:
        return [(0, len(pair.one or ""))], [(0, len(pair.other or ""))]
    one, other = _WORD.findall(pair.one), _WORD.findall(pair.other)
    same = matches(one, other, _MOST_WORDS)
    shared = sum(len(one[k]) for k, _ in same)
    if shared < _LIKENESS * min(len(pair.one), len(pair.other)):
        start = common_prefix(pair.one, pair.other)
        return [(start, len(pair.one))], [(start, len(pair.other))]
    return (
        list(_others(one, {k for k, _ in same})),
        list(_others(other, {m for _, m in same})),
    )


def _others(words: Sequence[str], shared: set[int]) -> Iterator[tuple[int, int]]:
    """The stretches of the words that are not shared."""
    offset = start = 0
    for number, word in enumerate(words):
        if number in shared:
            if offset > start:
                yield start, offset
            start = offset + len(word)
        offset += len(word)
    if offset > start:
        yield start, offset


def matches(one: Sequence[str], other: Sequence[str], most: int) -> list[tuple[int, int]]:
    """A longest common subsequence, as pairs of indexes.

    Where more than `most` pairs would have to be compared, it is not the longest.
    """
    shorter = min(len(one), len(other))
    head = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    limit = shorter - head
    tail = next((n for n in range(limit) if one[-1 - n] != other[-1 - n]), limit)
    rest = one[head : len(one) - tail], other[head : len(other) - tail]
    middle = _longest(*rest) if len(rest[0]) * len(rest[1]) <= most else []
    return [
        *((n, n) for n in range(head)),
        *((head + k, head + m) for k, m in middle),
        *((len(one) - tail + n, len(other) - tail + n) for n in range(tail)),
    ]


def _longest(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    # table[i][j] is what one[i:] and other[j:] have in common.
    table = [[0] * (len(other) + 1)]
    for word in reversed(one):
        below, row = table[-1], [0]
        for j in range(len(other) - 1, -1, -1):
            here = below[j + 1] + 1 if word == other[j] else max(below[j], row[-1])
            row.append(here)
        table.append(row[::-1])
    table.reverse()
    found = []
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return found
