"""Time grows with the text and not with its square, for every scan that reads hostile text.

Each string would be slow for a pattern that goes back. Eight times of it may take 24 times
as long, which leaves room for the noise of a machine; a square would take 64 times.
"""

from __future__ import annotations

import gc
from time import perf_counter

import pytest

from feedlint.document import Document
from feedlint.source import Source

HEAD = '<feed xmlns="http://www.w3.org/2005/Atom">'
# A beginning, what is repeated, an end.
INSIDE = [
    ("", "&", ""),
    ("", "&#", ""),
    ("", "&a", ""),
    ("", "<", ""),
    ("", "< ", ""),
    ("", "<b", ""),
    ("", "<b '", ""),
    ("", "<b c='<", ""),
    ("", "</", ""),
    ("", "</a>", ""),
    ("", "<a>", ""),
    ("", "<!--", ""),
    ("", "<!", ""),
    ("", "<?", ""),
    ("", "<?xml ?>", ""),
    ("", "<![CDATA[", ""),
    ("", "]", ""),
    ("", "]]>", ""),
    ("", "\x01", ""),
    ("", "\x01 ", ""),
    ("", "<1>", ""),
    ("", "< a>", ""),
    ("", "&nbsp;", ""),
    ("", "&e;", ""),
    ("", "<p:a/>", ""),
    ("", "\n<<<<<<< ", ""),
    ("<!--", "-", "-->"),
    ("<!--", "- ", "-->"),
    ("<a", " b", ">"),
    ("<a", " b=c", ">"),
    ("<a", " b=", ">"),
    ("<a ", "b='c'", ">"),
    ("<a b", " ", ">"),
    ("<a b", "=", ">"),
    ("<a", "/", ">"),
    ("<a", " b=''", ">"),
    ("<a", " c='&'", ">"),
    ("<a", " c='<'", ">"),
    ("<a b='", "<", "'>"),
    ("<a b=", "'\"", ""),
    ("<a b=", "'", ""),
]
BEFORE = [
    ("", "<!DOCTYPE", ""),
    ("", "<!DOCTYPE x", ""),
    ("<!DOCTYPE x [", "<!--", ""),
    ("<!DOCTYPE x [", "<?", ""),
    ("<!DOCTYPE x [", "'", ""),
    ("<!DOCTYPE x [", "'\"", ""),
    ("<!DOCTYPE x [", "<!ENTITY a '", ""),
    ("<!DOCTYPE x [", "<!ENTITY a 'b'>", "]>"),
    ("<!DOCTYPE x [<!ATTLIST e ", "a CDATA 'x' ", ">]>"),
    ("<!DOCTYPE x [<!ATTLIST e ", "(", ">]>"),
    ("<!DOCTYPE x [<!ENTITY", " ", ">]>"),
    ("<!DOCTYPE x", " ", "y>"),
    ("<?xml ", "a='b' ", "?>"),
    ("<?xml ", " ", "?>"),
    ("<?xml ", "a", "?>"),
    ("", " ", ""),
    ("", "x", ""),
]
CASES = [(HEAD + a, b, c + "</feed>") for a, b, c in INSIDE]
CASES += [(a, b, c + HEAD + "</feed>") for a, b, c in BEFORE]
CASES += [("<!DOCTYPE feed [<!ENTITY e 'x'>]>" + HEAD + a, b, c + "</feed>") for a, b, c in INSIDE]
SIZE = 2_000


def seconds(text: str) -> float:
    """The lesser of two times, with nothing else going on."""
    data = text.encode()
    gc.disable()
    try:
        times = []
        for _ in range(2):
            start = perf_counter()
            Document(Source("feed.atom", data))
            times.append(perf_counter() - start)
    finally:
        gc.enable()
    return min(times)


@pytest.mark.parametrize(("before", "unit", "after"), CASES)
def test_growth(before: str, unit: str, after: str) -> None:
    small = seconds(before + unit * SIZE + after)
    large = seconds(before + unit * (8 * SIZE) + after)
    # What takes no time at all has no growth to speak of.
    assert large < 24 * max(small, 0.001)
