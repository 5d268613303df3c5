"""The line of a source that a finding points at, with its marks in the right columns."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from feedlint.output.common import COMMAND
from feedlint.pattern import lazy
from feedlint.text.show import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.finding import Span
    from feedlint.reading.source import Source

    #: What stands for one code point, and how many columns of a terminal it takes.
    Cell: TypeAlias = tuple[str, int]

#: Columns of a terminal that an excerpt may take.
WIDTH = 100
# Code points that are looked at on each side: combining ones take no column.
_REACH = 4 * WIDTH
_TAB = 4
_LINE_END = lazy(r"\r?\n")
_ELLIPSIS = ("…", 1)


class Excerpt(NamedTuple):
    """A printable line; the marks begin behind `indent` columns and take `width`, one at least.

    `last_line` is where the span ends; the marks stop at the end of the first line.
    """

    line: int
    last_line: int
    text: str
    indent: int
    width: int


def excerpt(source: Source, span: Span, limit: int = WIDTH) -> Excerpt:
    """The line in which `span` begins, cut around the span to `limit` columns."""
    first = source.position(span.start)
    line_start = span.start - first.column + 1
    begin = max(line_start, span.start - _REACH)
    end = min(len(source.text), span.start + 2 * _REACH)
    line_end = _LINE_END.search(source.text, span.start, end)
    end = line_end.start() if line_end else end
    mark_end = min(max(span.start, span.end), end)
    cells = _cells(source.text[begin:end])
    is_whole = begin == line_start and (line_end is not None or end == len(source.text))
    parts = _fit(
        cells[: span.start - begin],
        cells[span.start - begin : mark_end - begin],
        cells[mark_end - begin :],
        limit if is_whole else limit - 1,
    )
    left, mark, right = parts
    last = source.position(max(span.start, span.end - 1)).line
    # A mark on a combining character alone stands under the character it combines with.
    indent = _width(left) - (1 if mark and not _width(mark) and _width(left) else 0)
    text = "".join(cell for cell, _ in left + mark + right)
    return Excerpt(first.line, last, text, indent, max(1, _width(mark)))


def _cells(text: str) -> list[Cell]:
    commands = {match.start() + 1 for match in COMMAND.finditer(text)}
    return [_cell(c) if i not in commands else ("\\x23", 4) for i, c in enumerate(text)]


def _cell(character: str) -> Cell:
    if " " <= character <= "~":
        return character, 1
    if character == "\t":
        return " " * _TAB, _TAB
    if not character.isprintable():
        shown = escape(character)
        return shown, len(shown)
    if unicodedata.category(character) in ("Mn", "Me"):
        return character, 0
    return character, 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _width(cells: Iterable[Cell]) -> int:
    return sum(width for _, width in cells)


def _fit(
    left: list[Cell], mark: list[Cell], right: list[Cell], limit: int
) -> tuple[list[Cell], list[Cell], list[Cell]]:
    """The three parts of a line, cut so that together they take at most `limit` columns."""
    if _width(left) + _width(mark) + _width(right) <= limit:
        return left, mark, right
    if _width(mark) > limit - 2:
        # Its own ellipsis says that the line goes on.
        mark, right = _head(mark, limit - 1), []
    free = limit - _width(mark)
    left = _tail(left, max(free // 2, free - _width(right)))
    return left, mark, _head(right, free - _width(left))


def _head(cells: list[Cell], limit: int) -> list[Cell]:
    """The beginning of `cells`, closed with an ellipsis where something is left out."""
    if _width(cells) <= limit:
        return cells
    kept: list[Cell] = []
    room = limit - 1
    for cell in cells:
        room -= cell[1]
        if room < 0:
            break
        kept.append(cell)
    return [*kept, _ELLIPSIS] if limit > 0 else []


def _tail(cells: list[Cell], limit: int) -> list[Cell]:
    """The end of `cells`, opened with an ellipsis where something is left out."""
    return _head(cells[::-1], limit)[::-1]
