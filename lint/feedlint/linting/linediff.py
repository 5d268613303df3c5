"""A unified diff in linear time, for texts that differ in a few places.

`difflib` compares each line with each equal one, and takes minutes for a feed that repeats
its lines. Fixes change lines where they stand: so both texts are walked side by side, and
where they part, the nearest place is looked for at which they agree again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Lines around a change that a diff shows.
CONTEXT = 3
#: Lines that are kept before the first change and behind the last one.
_KEPT = CONTEXT + 1
#: How many lines further on the texts are held to agree again.
_REACH = 64
#: Lines that have to be equal there.
_SURE = 3


class Change(NamedTuple):
    """The lines `[start:end]` of the old text became `[new_start:new_end]` of the new one."""

    start: int
    end: int
    new_start: int
    new_end: int


def diff_of(old: str, new: str, name: str) -> str:
    """A unified diff of two texts, whose lines end in LF; empty where they are equal.

    Only what lies around the changes is made lines of: millions of lines are memory.
    """
    if old == new:
        return ""
    end = _shared(old[::-1], new[::-1])
    start = _shared(old[: len(old) - end], new[: len(new) - end])
    for _ in range(_KEPT):
        start = max(0, old.rfind("\n", 0, start))
    start = old.rfind("\n", 0, start) + 1
    tail = len(old) - end
    for _ in range(_KEPT):
        tail = old.find("\n", tail) + 1 or len(old)
    stop = tail - len(old) or None
    skipped = old.count("\n", 0, start)
    return "".join(unified(_lines(old[start:stop]), _lines(new[start:stop]), name, skipped))


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def _lines(text: str) -> list[str]:
    # Not splitlines(): only the line ends of XML (1.0, section 2.11) end a line.
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])


def unified(old: Sequence[str], new: Sequence[str], name: str, first: int = 0) -> Iterator[str]:
    """The lines of a unified diff, each with its line end; nothing for equal texts.

    `name` is the file's; a last line without a line end is marked as `diff` marks it.
    `first` lines come before these, and are equal.
    """
    hunks = list(_hunks(list(changes(old, new))))
    if hunks:
        yield f"--- a/{name}\n"
        yield f"+++ b/{name}\n"
    for hunk in hunks:
        yield from _hunk(hunk, old, new, first)


def changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """Where two texts differ, in order."""
    end, new_end = len(old), len(new)
    while end and new_end and old[end - 1] == new[new_end - 1]:
        end, new_end = end - 1, new_end - 1
    at = new_at = 0
    while at < end or new_at < new_end:
        if at < end and new_at < new_end and old[at] == new[new_at]:
            at, new_at = at + 1, new_at + 1
            continue
        skipped, new_skipped = _meeting(old, (at, end), new, (new_at, new_end))
        yield Change(at, at + skipped, new_at, new_at + new_skipped)
        at, new_at = at + skipped, new_at + new_skipped


def _meeting(
    old: Sequence[str], span: tuple[int, int], new: Sequence[str], new_span: tuple[int, int]
) -> tuple[int, int]:
    """How many lines of each come before the nearest place where both agree again."""
    first = old[span[0] : min(span[1], span[0] + _REACH + _SURE)]
    other = new[new_span[0] : min(new_span[1], new_span[0] + _REACH + _SURE)]
    for distance in range(1, 2 * _REACH + 1):
        # As many of each at first: most fixes keep the number of lines.
        for i in sorted(range(distance + 1), key=lambda i: abs(2 * i - distance)):
            j = distance - i
            if i <= _REACH and j <= _REACH and _agree(first[i:], other[j:]):
                return i, j
    return span[1] - span[0], new_span[1] - new_span[0]


def _agree(old: Sequence[str], new: Sequence[str]) -> bool:
    if not old or not new:
        return False
    count = min(_SURE, len(old), len(new))
    return old[:count] == new[:count]


def _hunks(found: Sequence[Change]) -> Iterator[list[Change]]:
    """Changes that are shown together, because their context meets."""
    hunk: list[Change] = []
    for change in found:
        if hunk and change.start - hunk[-1].end > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _hunk(
    hunk: Sequence[Change], old: Sequence[str], new: Sequence[str], skipped: int
) -> Iterator[str]:
    first, last = hunk[0], hunk[-1]
    before = min(CONTEXT, first.start)
    after = min(CONTEXT, len(old) - last.end)
    start, end = first.start - before, last.end + after
    new_start, new_end = first.new_start - before, last.new_end + after
    was = _range(start + skipped, end + skipped)
    yield f"@@ -{was} +{_range(new_start + skipped, new_end + skipped)} @@\n"
    at = start
    for change in hunk:
        yield from _marked(" ", old[at : change.start])
        yield from _marked("-", old[change.start : change.end])
        yield from _marked("+", new[change.new_start : change.new_end])
        at = change.end
    yield from _marked(" ", old[at:end])


def _range(start: int, end: int) -> str:
    """A range as unified diffs have it: from 1, or the line before an empty one."""
    size = end - start
    if size == 1:
        return f"{start + 1}"
    return f"{start + 1 if size else start},{size}"


def _marked(mark: str, lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        end = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
        yield f"{mark}{line}{end}"
