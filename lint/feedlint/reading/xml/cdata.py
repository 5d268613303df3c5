"""CDATA sections that end early, because their text has a `]]>` of its own.

A section in a section, or code such as `a[b[0]]>1`: XML takes the first `]]>` for the end,
and what was the end stands in text (XML 1.0, section 2.7).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN, CLOSE = "<![CDATA[", "]]>"
#: How `]]>` is written in a section: the section ends within it, and another goes on.
SPLIT = "]]]]><![CDATA[>"
# An element's start tag, and nothing but text behind it.
_HOLDER = re.compile(r"<([A-Za-z_][-\w.:]{0,100})(?:[ \t\r\n][^<>]{0,2000})?>[^<>]{0,200}\Z")
_NEAR = 2_400
#: Sections whose element is looked for: that may take the whole text each time.
_MOST = 1_000
_TOKEN = re.compile(r"\]\]\]\]><!\[CDATA\[>|\]\]>|<!\[CDATA\[")


class CutShort(NamedTuple):
    """A section by its intended ends, and the tokens in it by their offsets.

    `start` is at its `<![CDATA[`, `end` behind the `]]>` that was meant to end it; `closers`
    are the `]]>` in its text, `openers` the `<![CDATA[` there.
    """

    start: int
    end: int
    closers: tuple[int, ...]
    openers: tuple[int, ...]


def cut_short(text: str) -> Iterator[CutShort]:
    """The sections of a text that is not well-formed which end before they were meant to."""
    position, left = 0, _MOST
    while left and (start := text.find(OPEN, position)) >= 0:
        comment = text.find("<!--", position, start)
        if comment >= 0:
            position = text.find("-->", comment + 4) + 3
            if position < 3:
                return
            continue
        first = text.find(CLOSE, start + len(OPEN))
        if first < 0:
            return
        position = first + len(CLOSE)
        if _is_suspect(text, start, position):
            left -= 1
            found = _whole(text, start, first)
            if found is not None:
                position = found.end
                yield found


def _is_suspect(text: str, start: int, end: int) -> bool:
    """Whether a section holds the beginning of another, or an end comes next behind it."""
    if text.find(OPEN, start + len(OPEN), end) >= 0:
        return True
    following = _TOKEN.search(text, end)
    return following is not None and following[0] == CLOSE


def _whole(text: str, start: int, first: int) -> CutShort | None:
    """The section as it was meant, if an end is left over in the element around it."""
    holder = _HOLDER.search(text, max(0, start - _NEAR), start)
    if holder is None:
        return None
    stop = text.find(f"</{holder[1]}", first)
    is_inside, last = False, -1
    tokens = list(_TOKEN.finditer(text, first + len(CLOSE), max(stop, first)))
    for token in tokens:
        if token[0] == OPEN:
            is_inside = True
        elif is_inside:
            is_inside = token[0] != CLOSE
        else:
            last = token.start()
    if last < 0:
        return None
    inner = list(_TOKEN.finditer(text, start + len(OPEN), last))
    closers = tuple(token.start() for token in inner if token[0] == CLOSE)
    openers = tuple(token.start() for token in inner if token[0] == OPEN)
    return CutShort(start, last + len(CLOSE), closers, openers)
