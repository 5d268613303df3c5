"""Time grows with the text and not with its square, for every scan that reads hostile text.

Each string would be slow for a pattern that goes back. Eight times of it may take 24 times
as long, which leaves room for the noise of a machine; a square would take 64 times.
"""

from __future__ import annotations

import gc
from time import process_time
from typing import TYPE_CHECKING

import pytest

from feedlint.feeds.recognise import document_of
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

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
    ("", "xmlns:", ""),
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
            start = process_time()
            document_of(Source("feed.atom", data))
            times.append(process_time() - start)
    finally:
        gc.enable()
    return min(times)


@pytest.mark.parametrize(("before", "unit", "after"), CASES)
def test_growth(before: str, unit: str, after: str) -> None:
    small = seconds(before + unit * SIZE + after)
    large = seconds(before + unit * (8 * SIZE) + after)
    # What takes no time at all has no growth to speak of.
    assert large < 24 * max(small, 0.001)


# ---- whole runs, with findings that are located, silenced and shown

ID = "<entry><id>a b {}</id></entry>"
IGNORE = "<!-- feedlint-ignore: id-not-iri -->"
#: A name, and a feed of a size.
WHOLE: dict[str, Callable[[int], str]] = {
    "wrong ids": lambda n: feed("".join(map(ID.format, range(n)))),
    "the same id": lambda n: feed(ID * n),
    "comments behind the root": lambda n: feed("<icon/>") + "<!---->" * (10 * n),
    "instructions behind the root": lambda n: feed("<icon/>") + "<?a?>" * (10 * n),
    "names of rules in a comment": lambda n: feed(
        f"<!-- feedlint-ignore: {'id-not-iri ' * (5 * n)}--><entry>" + "<id>a</id>" * n + "</entry>"
    ),
    "unknown names of rules": lambda n: feed(
        f"<!-- feedlint-ignore: {' '.join(f'a{k}' for k in range(n))} -->" + ID * n
    ),
    "comments before an entry": lambda n: feed(f"{IGNORE * n}<entry>{'<id>a b</id>' * n}</entry>"),
    "comments before every entry": lambda n: feed((IGNORE + ID) * n),
    "unknown elements of many names": lambda n: feed("".join(f"<n{k}/>" for k in range(n))),
    "unknown attributes": lambda n: feed("<icon" + "".join(f" a{k}=''" for k in range(n)) + "/>"),
    "links": lambda n: feed("<link href='a b'/>" * n),
    "categories": lambda n: feed("<category term='a'/>" * n),
    "persons": lambda n: feed("<author><name>a</name><email>b</email></author>" * n),
    "twins": lambda n: feed(
        "<entry><id>urn:a:b</id><title>c</title><updated>2024-01-01T00:00:00Z</updated></entry>" * n
    ),
    "extensions": lambda n: feed("<a xmlns='urn:a'>" + "<b/>" * n + "</a>"),
}


def feed(text: str) -> str:
    return f"{HEAD}{text}</feed>"


def seconds_of(text: str) -> float:
    """How long a whole run takes, at best."""
    source, rules = Source("feed.atom", text.encode()), select(builtin(), ["ALL"])
    gc.disable()
    try:
        times = []
        for _ in range(2):
            start = process_time()
            report = lint(source, rules)
            times.append(process_time() - start)
    finally:
        gc.enable()
    assert report.diagnostics
    return min(times)


@pytest.mark.parametrize("name", WHOLE)
def test_growth_of_whole_runs(name: str) -> None:
    # More findings than are reported cost less, and would hide the growth.
    small, large = (seconds_of(WHOLE[name](size)) for size in (100, 800))
    assert large < 24 * max(small, 0.001)
