"""The tokens of JSON text that a parser has found right, with their places.

RFC 8259; nothing here recurses, so that depth is a number and never a crash.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from json import JSONDecoder

#: White space of JSON (RFC 8259, section 2).
SPACE = " \t\n\r"
#: A token, and the separators before it.
TOKEN = lazy(
    r"""[ \t\n\r:,]*+(?:(?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+")|(?P<open>[{\[])|(?P<close>[}\]])
    |(?P<word>[^ \t\n\r:,{}\[\]"]++))""",
    re.VERBOSE | re.DOTALL,
)
_NESTING = lazy(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|(?P<open>[{\[])|[}\]]', re.DOTALL)
#: A string, or something between values: at most as many as there are values, and one.
_BETWEEN = lazy(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|(?P<mark>[{\[,])', re.DOTALL)
#: An escape in a string; two of a surrogate pair are one character (section 7).
ESCAPE = lazy(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL
)
#: What may be half a pair, or a control character; quick to say no.
UNUSUAL = lazy(r"\\(?:u[dD0]|[bf])")
#: Half a pair, by itself.
LONE = lazy(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


def skip(text: str, start: int) -> int:
    """The end of the object or array that begins at `start`."""
    return _skipper().raw_decode(text, start)[1]


@cache
def _skipper() -> JSONDecoder:
    # Written in C, it is quicker with the values than a look at the brackets without them.
    from json.decoder import JSONDecoder

    return JSONDecoder(parse_int=str, parse_float=str)


def too_deep(text: str, limit: int) -> int:
    """Where the first object or array begins that lies deeper than `limit`; -1 for nowhere."""
    depth = 0
    for match in _NESTING.finditer(text):
        if match.lastgroup:
            depth += 1
            if depth > limit:
                return match.start()
        elif match[0][0] != '"':
            depth -= 1
    return -1


def too_many(text: str, limit: int) -> int:
    """Where the first value beyond `limit` begins; -1 for nowhere. Quick to say no."""
    if len(text) < 2 * limit or text.count(",") + text.count("[") + text.count("{") < limit:
        return -1
    count = 0
    for match in _BETWEEN.finditer(text):
        if match.lastgroup:
            count += 1
            if count > limit:
                return match.start()
    return -1


class Offsets:
    """From the characters of a string to where they stand in its literal."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """For the characters between the quotes, at `[start:end]` of `text`."""
        self._start = start
        self._end = end
        self._decoded: list[int] = []
        self._after: list[tuple[int, int]] = []
        saved = 0
        for match in ESCAPE.finditer(text, start, end):
            begin, stop = match.span()
            self._decoded.append(begin - start - saved)
            self._after.append((begin, stop))
            saved += stop - begin - 1
        self.size = end - start - saved

    def begin(self, offset: int) -> int:
        """Where the character at `offset` begins."""
        offset = min(offset, self.size)
        row = bisect_right(self._decoded, offset) - 1
        if row < 0:
            return self._start + offset
        begin, stop = self._after[row]
        behind = offset - self._decoded[row]
        return begin if not behind else stop + behind - 1

    def span(self, start: int, end: int | None) -> tuple[int, int]:
        """The stretch of the characters `[start:end]`."""
        end = self.size if end is None else min(end, self.size)
        begin = self.begin(start)
        if end <= start:
            return begin, begin
        last = self.begin(end - 1)
        row = bisect_right(self._decoded, end - 1) - 1
        is_escape = row >= 0 and self._decoded[row] == end - 1
        return begin, self._after[row][1] if is_escape else last + 1


def escapes(text: str) -> Iterator[tuple[int, int, str]]:
    """Each escape in the strings of `text`: where it begins and ends, and its letters."""
    for match in ESCAPE.finditer(text):
        yield match.start(), match.end(), match[0]


class Repeat(NamedTuple):
    """A name that an object has twice: the places of both, and the name."""

    first: tuple[int, int]
    second: tuple[int, int]
    name: str


def repeats(text: str) -> Iterator[Repeat]:
    """The names that stand twice in one object, however they are escaped."""
    from json import loads

    stack: list[dict[str, tuple[int, int]] | None] = [None]
    is_name = False
    position = 0
    while match := TOKEN.match(text, position):
        position = match.end()
        kind = match.lastgroup
        names = stack[-1]
        if kind == "open":
            is_name = text[position - 1] == "{"
            stack.append({} if is_name else None)
            continue
        if kind == "close":
            stack.pop()
        elif kind == "string" and is_name and names is not None:
            start, end = match.span("string")
            name = text[start + 1 : end - 1]
            if "\\" in name:
                name = loads(text[start:end])
            if name in names:
                yield Repeat(names[name], (start, end), name)
            names[name] = start, end
            is_name = False
            continue
        # Behind a value of an object stands a name.
        is_name = stack[-1] is not None
