"""The lines of a feed that findings speak of, once for all findings of a neighbourhood."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from feedlint.output.html_line import ROOM, Mark, marked, tokens
from feedlint.output.html_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.finding import Diagnostic, Span
    from feedlint.reading.source import Source

#: Lines shown before and behind the ones that findings point at.
_CONTEXT = 2
#: Lines of one place that are shown from its beginning on.
_LINES = 6
#: Code points of a line that is shown as a neighbour.
_SHORT = 400
#: Code points of a line that is looked at whole.
_LONG = 20_000
#: Findings of one neighbourhood; more than these would stand far from their lines.
_FINDINGS = 4


class Numbered(NamedTuple):
    """A finding with its number in the report, from 1."""

    number: int
    diagnostic: Diagnostic


class _Place(NamedTuple):
    """A mark by offsets of the source, with the lines it begins and ends in, and words."""

    mark: Mark
    first: int
    last: int
    words: str = ""

    def lines(self) -> list[int]:
        """The lines that are shown of it."""
        shown = range(self.first, min(self.last, self.first + _LINES - 1) + 1)
        return [*shown, self.last]


class Neighbourhood(NamedTuple):
    """Findings that are shown together; context comes from the lines `first` to `last`."""

    findings: list[Numbered]
    first: int
    last: int


def neighbourhoods(source: Source, findings: Sequence[Numbered]) -> Iterator[Neighbourhood]:
    """The findings, in the order of the source, by what is shown together."""
    groups: list[tuple[list[Numbered], int, int]] = []
    for finding in findings:
        line = source.position(finding.diagnostic.span.start).line
        if groups and line <= groups[-1][2] + _CONTEXT and len(groups[-1][0]) < _FINDINGS:
            group, first, _ = groups.pop()
            groups.append(([*group, finding], first, line))
        else:
            groups.append(([finding], line, line))
    # What one of them shows as its context, the next does not show again.
    shown = 0
    for (group, first, last), following in zip_longest(groups, groups[1:]):
        end = min(last + _CONTEXT, following[1] - 1 if following else _last_line(source))
        yield Neighbourhood(group, max(shown + 1, first - _CONTEXT), end)
        shown = max(last, end)


def _last_line(source: Source) -> int:
    """The last line, or the one before it where nothing stands behind the last line end."""
    count = source.line_count
    return count - 1 if count > 1 and source.start_of(count) == len(source.text) else count


def excerpt(source: Source, neighbourhood: Neighbourhood) -> str:
    """The lines around the findings with their marks."""
    places = [p for finding in neighbourhood.findings for p in _places(source, finding)]
    wanted = {line for place in places for line in place.lines()}
    wanted |= {
        near
        for place in places
        if not place.words
        for near in range(place.first - _CONTEXT, place.first + _CONTEXT + 1)
        if neighbourhood.first <= near <= neighbourhood.last
        and (near == place.first or _is_short(source, near))
    }
    return "".join(_rows(source, sorted(wanted), places))


def _is_short(source: Source, number: int) -> bool:
    start, end = _stretch_of(source, number)
    return end - start <= _SHORT


def _places(source: Source, finding: Numbered) -> Iterator[_Place]:
    number, diagnostic = finding
    yield _place(source, diagnostic.span, diagnostic.severity.label, number)
    for note in diagnostic.related:
        yield _place(source, note.span, "related", number)._replace(words=note.message)


def _place(source: Source, span: Span, role: str, number: int) -> _Place:
    first = source.position(span.start).line
    last = source.position(max(span.start, span.end - 1)).line
    return _Place(Mark(*span, role, number), first, last)


def _rows(source: Source, lines: Sequence[int], places: Sequence[_Place]) -> Iterator[str]:
    before = lines[0] - 1
    for number in lines:
        if number > before + 1:
            yield f'<span class="gap" data-n="{_counted(number - before - 1)}">\n</span>'
        yield _row(source, number, [p for p in places if p.first <= number <= p.last])
        before = number


def _stretch_of(source: Source, number: int) -> tuple[int, int]:
    """Where line `number` begins and where it ends, without its line end."""
    start = source.start_of(number)
    has_next = number < source.line_count
    end = source.start_of(number + 1) if has_next else len(source.text)
    while end > start and source.text[end - 1] in "\r\n":
        end -= 1
    return start, end


def _near(places: Sequence[_Place], start: int, end: int) -> tuple[int, int]:
    """What is near the marks of a very long line; its beginning where it has none."""
    first = min((place.mark.start for place in places), default=start)
    last = max((place.mark.end for place in places), default=start)
    begin = min(max(start, first - ROOM), end)
    return begin, max(begin, min(end, last + ROOM))


def _counted(count: int) -> str:
    return "1 line" if count == 1 else f"{count:,} lines"


def _row(source: Source, number: int, places: Sequence[_Place]) -> str:
    begin, stop = _stretch_of(source, number)
    start, end = _near(places, begin, stop) if stop - begin > _LONG else (begin, stop)
    text = source.text[start:end]
    marks = [
        Mark(
            min(len(text), max(0, place.mark.start - start)),
            min(len(text), max(0, place.mark.end - start)),
            place.mark.role,
            place.mark.number,
        )
        for place in places
    ]
    body = marked(text, marks, tokens, (start - begin, stop - end))
    said = {place.words: None for place in places if place.words and place.first == number}
    words = "".join(f'<span class="said">{plain(words)}</span>' for words in said)
    kind = "row hit" if any(place.mark.role != "related" for place in places) else "row"
    return f'<span class="{kind}" data-n="{number}">{body}{words}\n</span>'
