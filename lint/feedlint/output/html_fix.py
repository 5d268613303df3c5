"""A fix as the lines before and after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.output.html_line import Mark, marked, tokens
from feedlint.output.html_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.finding import LocatedFix, TextEdit
    from feedlint.reading.source import Source

# XML 1.0, section 2.11.
_LINE_END = re.compile(r"\r\n?|\n")
#: Places of one fix, and lines of one place, that are shown.
_PLACES, _LINES = 3, 4
#: Code points that a place may replace and bring in to be shown at all, and code points
#: of its lines around it.
_MOST, _AROUND = 10_000, 200


class _Group(NamedTuple):
    """Edits that share lines, and the lines from the `first` on, as `[start:end]`."""

    edits: tuple[TextEdit, ...]
    first: int
    last: int


def change(source: Source, fix: LocatedFix) -> str:
    """The title of a fix, and what it changes."""
    groups = _grouped(source, fix.edits)
    # With more than one place, each is told by its line.
    has_places = len(groups) > 1
    body = "".join(_place(source, group, has_line=has_places) for group in groups[:_PLACES])
    more = len(groups) - _PLACES
    if more > 0:
        body += f'<span class="gap">and {more:,} more {"place" if more == 1 else "places"}</span>'
    safety = fix.safety.value
    head = f'<summary>{plain(fix.title)} <span class="{safety}">{safety} fix</span></summary>'
    kind = ' class="places"' if has_places else ""
    return f'<details class="fix" open>{head}<pre translate="no"{kind}>{body}</pre></details>\n'


def _grouped(source: Source, edits: Sequence[TextEdit]) -> list[_Group]:
    groups: list[_Group] = []
    for edit in edits:
        first, last = (source.position(offset).line for offset in edit.span)
        if groups and first <= groups[-1].last:
            before = groups.pop()
            groups.append(_Group((*before.edits, edit), before.first, max(before.last, last)))
        else:
            groups.append(_Group((edit,), first, last))
    return groups


class _Side(NamedTuple):
    """The text before or after a fix, with what it loses or gains."""

    text: str
    marks: tuple[Mark, ...]


def _place(source: Source, group: _Group, *, has_line: bool) -> str:
    first, last = group.edits[0].span.start, group.edits[-1].span.end
    if last - first + sum(len(edit.text) for edit in group.edits) > _MOST:
        return f'<span class="gap">lines {group.first:,} to {group.last:,}\n</span>'
    old, new = (_lines(side) for side in _sides(source, group))
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    rows = [
        # One line that stays says where something comes before or behind it.
        *(("same", line) for line in old[max(0, head - 1) : head]),
        *_cut("old", old[head : len(old) - tail]),
        *_cut("new", new[head : len(new) - tail]),
        *(("same", line) for line in old[len(old) - tail :][:1]),
    ]
    number = f' data-n="{group.first + max(0, head - 1)}"' if has_line else ""
    return "".join(
        f'<span class="{kind}"{"" if index else number}>{line}\n</span>'
        for index, (kind, line) in enumerate(rows)
    )


def _sides(source: Source, group: _Group) -> Iterator[_Side]:
    first, last = group.edits[0].span.start, group.edits[-1].span.end
    start = max(source.start_of(group.first), first - _AROUND)
    line_end = _LINE_END.search(source.text, last, last + _AROUND)
    end = line_end.start() if line_end else min(last + _AROUND, len(source.text))
    parts: list[str] = []
    added: list[Mark] = []
    at, length = start, 0
    for edit in group.edits:
        parts += [source.text[at : edit.span.start], edit.text]
        length += edit.span.start - at
        added.append(Mark(length, length + len(edit.text), "ins"))
        length += len(edit.text)
        at = edit.span.end
    removed = (Mark(e.span.start - start, e.span.end - start, "del") for e in group.edits)
    yield _Side(source.text[start:end], tuple(removed))
    yield _Side("".join((*parts, source.text[at : max(at, end)])), tuple(added))


def _lines(side: _Side) -> list[str]:
    """The lines of one side as HTML."""
    ends = [match.span() for match in _LINE_END.finditer(side.text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(side.text)]
    found = []
    for start, stop in zip(starts, stops, strict=True):
        line = side.text[start:stop]
        marks = [
            Mark(max(0, m.start - start), min(len(line), m.end - start), m.role)
            for m in side.marks
            if m.start <= stop and m.end > start
        ]
        found.append(marked(line, marks, tokens))
    return found if side.text else []


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines both begin with."""
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if one[n] != other[n]), shorter)


def _cut(kind: str, lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield from ((kind, line) for line in lines[:_LINES])
    more = len(lines) - _LINES
    if more > 0:
        yield "gap", f"{more:,} more {'line' if more == 1 else 'lines'}"
