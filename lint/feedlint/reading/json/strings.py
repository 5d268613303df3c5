"""Strings that JSON does not take, and what their author meant."""

from __future__ import annotations

import re
from typing import NamedTuple

from feedlint.pattern import lazy
from feedlint.text.show import name

#: The words of JSON, and those that Python's parser takes beside them.
JSON_WORDS = frozenset(("true", "false", "null", "NaN", "Infinity", "-Infinity"))

# RFC 8259, section 7.
_RIGHT = lazy(r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"')
_CLOSED = lazy(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_SINGLE = lazy(r"'[^'\\\r\n]*+(?:\\.[^'\\\r\n]*+)*+'")
_CURLY = lazy('[“”„][^“”„"\r\n\\\\]*+[“”]')
_BEHIND = lazy(r"[ \t\r\n]*+(?:[,:}\]]|=>|//|/\*|\Z)")
_FLAW = lazy(
    r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|(?P<hex>\\x[0-9a-fA-F]{2})|(?P<quote>\\\')'
    r"|(?P<escape>\\.?)|(?P<control>[\x00-\x1f])",
    re.DOTALL,
)
_LINE = lazy(r"[^\r\n]*+")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


class Flaw(NamedTuple):
    """A mistake in a string: its kind, its place, what to write there, what it is called."""

    kind: str
    start: int
    end: int
    text: str
    what: str
    is_certain: bool = True


class Examined(NamedTuple):
    """Where a string ends and what is wrong in it, or why nobody knows where it ends."""

    end: int
    flaws: tuple[Flaw, ...] = ()
    reason: str = ""


def right(text: str, start: int) -> int | None:
    """The end of the string at `start`, if it is as JSON has it."""
    match = _RIGHT.match(text, start)
    return match.end() if match else None


def examine(text: str, start: int) -> Examined:
    """The string at `start`, which JSON does not take as it is."""
    if text[start] == '"':
        return _in_double_quotes(text, start)
    pattern = _SINGLE if text[start] == "'" else _CURLY
    match = pattern.match(text, start)
    if match is None or not _BEHIND.match(text, match.end()):
        return Examined(_line_end(text, start), reason="unclosed-string")
    written = match[0]
    return Examined(match.end(), (Flaw("notation", *match.span(), _requoted(written), written),))


def _requoted(written: str) -> str:
    """A string in other quotes as JSON writes it."""
    body = re.sub(r"\\'", "'", written[1:-1])
    body = re.sub(r'(?<!\\)((?:\\\\)*+)"', r'\1\\"', body)
    fixed = f'"{body}"'
    return "".join(_mended_parts(fixed))


def _mended_parts(literal: str) -> list[str]:
    parts, offset = [], 0
    for flaw in _flaws(literal, 1, len(literal) - 1):
        parts += [literal[offset : flaw.start], flaw.text]
        offset = flaw.end
    return [*parts, literal[offset:]]


def _in_double_quotes(text: str, start: int) -> Examined:
    match = _CLOSED.match(text, start)
    if match is None:
        line = _line_end(text, start)
        is_last = not text[line:].strip()
        return Examined(line, reason="cut-off" if is_last else "unclosed-string")
    end = match.end()
    has_line = "\n" in match[0] or "\r" in match[0]
    if has_line and not _BEHIND.match(text, end):
        # The quote that was taken for its end begins the next string.
        return Examined(_line_end(text, start), reason="unclosed-string")
    return Examined(end, tuple(_flaws(text, start + 1, end - 1)))


def _flaws(text: str, start: int, end: int) -> list[Flaw]:
    found = []
    for match in _FLAW.finditer(text, start, end):
        kind, written, place = match.lastgroup, match[0], match.span()
        if kind == "control":
            escape = _SHORT.get(written) or f"\\u{ord(written):04x}"
            found.append(Flaw("raw-control", *place, escape, name(written)))
        elif kind == "hex":
            found.append(Flaw("bad-escape", *place, f"\\u00{written[2:]}", written))
        elif kind == "quote":
            found.append(Flaw("bad-escape", *place, "'", written))
        elif kind:
            found.append(Flaw("bad-escape", *place, "\\" + written, written, is_certain=False))
    return found


def _line_end(text: str, start: int) -> int:
    match = _LINE.match(text, start)
    return match.end() if match else start
