"""Changes of a text, and the way back from the changed text to the source."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Change(NamedTuple):
    """`text` in the place of `source[start:end]`."""

    start: int
    end: int
    text: str


class OffsetMap:
    """From offsets in the changed text to offsets in the source."""

    def __init__(self, changes: Iterable[Change]) -> None:
        self._starts: list[int] = []
        self._rows: list[tuple[int, int, int, int]] = []
        shift = 0
        for change in changes:
            start = change.start + shift
            shift += len(change.text) - (change.end - change.start)
            self._starts.append(start)
            self._rows.append((start, start + len(change.text), change.start, change.end))

    def start(self, offset: int) -> int:
        """Where in the source the code point at `offset` of the changed text begins."""
        return self._map(offset, 0)

    def end(self, offset: int) -> int:
        """Where in the source the code point before `offset` of the changed text ends."""
        # Only an offset behind a change's first code point may lie within it.
        return self._map(offset, 1)

    def _map(self, offset: int, side: int) -> int:
        row = bisect_right(self._starts, offset - side) - 1
        if row < 0:
            return offset
        start, end, source_start, source_end = self._rows[row]
        if offset < end or (side and offset == end):
            return source_end if side and offset > start else source_start
        return source_end + offset - end


def apply(text: str, changes: Iterable[Change]) -> str:
    """`text` with `changes` made, which are in order and do not overlap."""
    parts, offset = [], 0
    for change in changes:
        parts += [text[offset : change.start], change.text]
        offset = change.end
    return "".join([*parts, text[offset:]])


def disjoint(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes in order, without those inside a stretch that is taken out whole."""
    kept: list[Change] = []
    for change in sorted(changes, key=lambda change: (change.start, -change.end)):
        if not kept or change.start >= kept[-1].end:
            kept.append(change)
    return tuple(kept)
