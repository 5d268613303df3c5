"""The format for people: each finding with its line, its marks and what to do.

Findings of one rule in one file are alike mostly: after three the others are named by
their lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.discover import Problem
from feedlint.output.common import inert, page_of
from feedlint.output.concise import headline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic, Span
    from feedlint.linting.engine import Report
    from feedlint.output.common import Item, Style
    from feedlint.output.excerpt import Excerpt
    from feedlint.reading.source import Source

#: Findings of one rule in one file that are shown in full.
SHOWN = 3
#: Lines of the others that are named.
NAMED = 10


def render(items: Iterable[Item], style: Style) -> Iterator[str]:
    """The report on every file, a blank line behind each finding."""
    for item in items:
        if not isinstance(item, Problem):
            yield from _file(item, style)


def _file(report: Report, style: Style) -> Iterator[str]:
    lines: dict[str, list[int]] = {}
    for diagnostic in report.diagnostics:
        line = report.source.position(diagnostic.span.start).line
        lines.setdefault(diagnostic.code, []).append(line)
    seen: dict[str, int] = {}
    for diagnostic in report.diagnostics:
        code = diagnostic.code
        seen[code] = seen.get(code, 0) + 1
        # One line for one more finding would save nothing.
        limit = len(lines[code]) if len(lines[code]) == SHOWN + 1 else SHOWN
        if seen[code] <= limit:
            folded = lines[code][limit:] if seen[code] == limit else []
            yield "\n".join(_finding(report.source, diagnostic, folded, style)) + "\n\n"


class _Mark(NamedTuple):
    """A place to show: `sign` repeated under it in the colour of `role`, then the words."""

    span: Span
    sign: str
    role: str
    words: str


def _finding(
    source: Source, diagnostic: Diagnostic, folded: list[int], style: Style
) -> Iterator[str]:
    # A clean feed needs no excerpt.
    from feedlint.output.excerpt import WIDTH, excerpt

    yield headline(source, diagnostic, style)
    marks = [_Mark(diagnostic.span, "^", diagnostic.severity.label, "")]
    marks += [_Mark(note.span, "-", "info", note.message) for note in diagnostic.related]
    width = max(len(str(source.position(mark.span.start).line)) for mark in marks)
    margin = " " * width
    bar = f"{margin} {style.paint('|', 'gutter')}"
    for mark in marks:
        yield bar
        # The terminal's width, without the number and the bar before the line.
        room = max(20, style.width - width - 3) if style.width else WIDTH
        shown = excerpt(source, mark.span, min(room, WIDTH))
        number = style.paint(f"{shown.line:>{width}} |", "gutter")
        yield f"{number} {shown.text}".rstrip()
        yield f"{bar} {_marks(mark, shown, style)}"
    yield bar
    for words in _footer(diagnostic, folded):
        yield f"{margin} {style.paint('=', 'gutter')} {inert(words)}"


def _marks(mark: _Mark, shown: Excerpt, style: Style) -> str:
    signs = style.paint(mark.sign * shown.width, mark.role)
    more = f"(to line {shown.last_line})" if shown.last_line > shown.line else ""
    words = (word for word in (signs, inert(mark.words), more) if word)
    return " " * shown.indent + " ".join(words)


def _footer(diagnostic: Diagnostic, folded: list[int]) -> Iterator[str]:
    if diagnostic.help:
        yield f"help: {diagnostic.help}"
    if diagnostic.fix is not None:
        yield f"fix: {diagnostic.fix.title} ({diagnostic.fix.safety.value})"
    yield f"rule: {diagnostic.code} {page_of(diagnostic)}"
    if folded:
        yield f"… and {len(folded):,} more like this: {_lines(folded)}"


def _lines(numbers: list[int]) -> str:
    distinct = sorted(set(numbers))
    if len(distinct) == 1:
        return f"line {distinct[0]}"
    listed = ", ".join(map(str, distinct[:NAMED]))
    return f"lines {listed}" + (", …" if len(distinct) > NAMED else "")
