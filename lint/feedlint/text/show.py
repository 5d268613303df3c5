"""Text from a feed, made safe to stand in a message."""

from __future__ import annotations

from string import ascii_letters, digits

#: What a message quotes of a value, in code points, unless told otherwise.
LIMIT = 60
#: How far before a place its word may begin, in code points, and what words are made of.
_WORD = 24
_INNER = ascii_letters + digits + "'-."


def show(text: str, limit: int = LIMIT) -> str:
    """`text` in quotes, in one line, with nothing in it that a terminal acts on.

    Whatever Python does not call printable (controls, format and bidirectional
    characters, separators other than the space, surrogates, private use) becomes
    an escape; more than `limit` code points are cut with `…`.
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    body = cut.replace("\\", "\\\\")
    quote = '"' if "'" in body and '"' not in body else "'"
    body = body.replace(quote, "\\" + quote)
    return quote + escape(body) + quote


def escape(text: str) -> str:
    r"""`text` with every unprintable code point as `\x1b`, `\u202e` or `\U000e0001`."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _code(c) for c in text)


def name(character: str) -> str:
    """A code point by number and, where it is printable, by sight: `U+0041 'A'`."""
    number = f"U+{ord(character):04X}"
    return f"{number} {show(character)}" if character.isprintable() else number


_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _code(character: str) -> str:
    number = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def word_start(text: str, place: int) -> int:
    """Where the word begins that a place of a text stands in, if it is not far; else `place`."""
    before = text[max(0, place - _WORD) : place]
    inner = len(before) - len(before.rstrip(_INNER))
    return place - inner if inner < _WORD else place
