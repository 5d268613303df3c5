"""Places of the Language Server Protocol: lines from 0, columns in the units agreed on.

A line ends with CR LF, LF or CR, and with nothing else: not with U+2028, U+0085 or a form
feed, at which `str.splitlines` ends one (Language Server Protocol 3.17, "Text Documents").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_END = re.compile(r"\r\n|\n|\r")
_UNITS: dict[str, Callable[[str], int]] = {
    "utf-8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "utf-16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf-32": len,
}


def split(text: str) -> tuple[str, ...]:
    """The lines of a text with their ends; no empty one behind the last end."""
    ends = [match.end() for match in _END.finditer(text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    lines = tuple(text[a:b] for a, b in zip([0, *ends], ends, strict=False))
    return lines if text else ()


class Lines:
    """The lines of one text; `encoding` is `utf-8`, `utf-16` or `utf-32`."""

    def __init__(self, text: str, encoding: str) -> None:
        self._text = text
        self._units = _UNITS[encoding]
        self._starts = [0]
        self._ends = []
        for match in _END.finditer(text):
            self._starts.append(match.end())
            self._ends.append(match.start())
        self._ends.append(len(text))

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset in code points."""
        line = bisect_right(self._starts, offset) - 1
        before = self._text[self._starts[line] : offset]
        return line, len(before) if before.isascii() else self._units(before)

    def offset(self, line: int, column: int) -> int:
        """The offset of a place; what lies behind the end of a line or text is its end."""
        if line >= len(self._starts):
            return len(self._text)
        start, end = self._starts[line], self._ends[line]
        content = self._text[start:end]
        if content.isascii():
            return start + min(column, len(content))
        units = 0
        for index, character in enumerate(content):
            units += self._units(character)
            if units > column:
                return start + index
        return end
