"""Offsets to lines and columns, whatever a text is made of.

Where each line begins is not kept: of a text of line ends that would be fifty times the text.
"""

from __future__ import annotations

from bisect import bisect_left

from feedlint.finding import Position

#: Code points between two places whose line is known.
_STEP = 4096


class Lines:
    """The lines of a text.

    git, editors and GitHub count LF and CRLF, whatever XML makes of a lone CR.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        #: How many lines have ended before each step, and where the line at it begins.
        self._ended: list[int] = []
        self._starts: list[int] = []
        ended = start = 0
        for at in range(0, len(text) + 1, _STEP):
            self._ended.append(ended)
            self._starts.append(start)
            ended += text.count("\n", at, at + _STEP)
            start = text.rfind("\n", at, at + _STEP) + 1 or start
        #: How many lines there are; an empty text has one.
        self.count = ended + 1

    def position(self, offset: int) -> Position:
        """The line and column of a code point offset, both counted from 1."""
        step = min(offset, len(self._text)) // _STEP
        at = step * _STEP
        line = self._ended[step] + self._text.count("\n", at, offset) + 1
        start = self._text.rfind("\n", at, offset) + 1 or self._starts[step]
        return Position(line, offset - start + 1)

    def start_of(self, number: int) -> int:
        """The offset at which line `number` (from 1) begins."""
        if number <= 1:
            return 0
        # The step in which the line before it ends.
        step = bisect_left(self._ended, number - 1) - 1
        found = step * _STEP - 1
        for _ in range(number - 1 - self._ended[step]):
            found = self._text.index("\n", found + 1)
        return found + 1
