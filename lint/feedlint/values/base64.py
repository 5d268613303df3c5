"""Base64 as inline content has it (RFC 4287, section 4.1.3.3; RFC 3548, section 3)."""

from __future__ import annotations

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show

# RFC 3548, section 3, table 1, and white space, which every decoder for XML skips.
_BODY = lazy(r"[A-Za-z0-9+/ \t\n\r]*+")
_TAIL = lazy(r"[= \t\n\r]*+")
_SPACE = str.maketrans("", "", " \t\n\r")
#: Characters in one group of base64.
_GROUP = 4


def flaw(text: str) -> Flaw | None:
    """The first thing that keeps `text` from being base64; None for right or empty text."""
    body = _BODY.match(text)
    end = body.end() if body else 0
    tail = _TAIL.match(text, end)
    stop = tail.end() if tail else end
    if stop < len(text):
        if stop > end:
            return Flaw(end, stop, "padding stands before the end")
        return Flaw(stop, stop + 1, f"{show(text[stop])} is no character of base64")
    digits = len(text[:end].translate(_SPACE))
    padding = text.count("=", end)
    # RFC 3548, section 3.2: the last group is filled up; one digit is less than a byte.
    wanted = -digits % _GROUP
    if padding == wanted and wanted != _GROUP - 1:
        return None
    return Flaw(0, len(text), f"{digits} digits with {padding} of padding are no whole groups")
