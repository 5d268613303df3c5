"""Where a text goes beyond what the parser takes: depth, prefixes, length.

libxml2 says only that it stopped; these scans say where.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fault
from feedlint.limits import LIMITS, MAX_NAME, MAX_PREFIXES, MAX_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.limits import Limits

_TOKEN = re.compile(
    r"""
    <(?: (?P<comment>!--) | (?P<cdata>!\[CDATA\[) | (?P<pi>\?) | (?P<close>/[^<>]*+>)
       | (?P<open>[^ \t\r\n/>"'<!?=][^ \t\r\n/>"'<=]*+)
         (?P<inside>[^<>"']*+(?:"[^"]*"[^<>"']*+|'[^']*'[^<>"']*+)*+)>
    )
    """,
    re.VERBOSE,
)
_CLOSERS = {"comment": "-->", "cdata": "]]>", "pi": "?>"}
_WHAT = {"comment": "comment", "cdata": "CDATA section", "pi": "processing instruction"}
_PREFIX = re.compile(r"[ \t\r\n]xmlns:")


def beyond(text: str, limits: Limits) -> Fault | None:
    """What the parser is not even given: too many prefixes, and what only we hold too much."""
    fault = too_many_tags(text) or too_many_prefixes(text)
    if fault is None and limits.depth < LIMITS.depth:
        fault = too_deep(text, limits.depth)
    if fault is None and limits.length < LIMITS.length:
        fault = too_long(text, limits.length)
    return fault


def too_many_tags(text: str) -> Fault | None:
    """The first tag behind as many as can be."""
    count = text.count("<")
    if count <= MAX_TAGS:
        return None
    place = -1
    for _ in range(MAX_TAGS + 1):
        place = text.find("<", place + 1)
    values = {"count": f"{count:,}", "limit": f"{MAX_TAGS:,}"}
    return Fault("limit-tags", at(place, place + 1), values)


def too_deep(text: str, limit: int = LIMITS.depth) -> Fault | None:
    """The first element below the greatest depth."""
    depth = 0
    for group, match, _ in _tokens(text):
        if group == "open":
            if depth == limit:
                values = {"limit": str(limit), "name": match["open"]}
                return Fault("limit-depth", at(*_tag(match)), values)
            depth += not match["inside"].endswith("/")
        elif group == "close":
            depth -= 1
    return None


def too_many_prefixes(text: str) -> Fault | None:
    """The first element with too many prefixes in scope."""
    if text.count("xmlns:") <= MAX_PREFIXES:
        return None
    counts = [0]
    for group, match, _ in _tokens(text):
        if group == "open":
            inside = match["inside"]
            count = counts[-1] + (len(_PREFIX.findall(inside)) if "xmlns:" in inside else 0)
            if count > MAX_PREFIXES:
                values = {"limit": f"{MAX_PREFIXES:,}", "count": f"{count:,}"}
                return Fault("limit-prefixes", at(*_tag(match)), values)
            if not inside.endswith("/"):
                counts.append(count)
        elif group == "close" and len(counts) > 1:
            counts.pop()
    return None


def too_long(text: str, limit: int = LIMITS.length) -> Fault | None:
    """The first text, tag, comment, instruction or name that is too long."""
    previous = 0
    for group, match, end in _tokens(text):
        start = match.start()
        if _is_long(text, previous, start, limit):
            return _length("text", previous, start, text, limit)
        if _is_long(text, start, end, limit):
            return _length(_WHAT.get(group, "tag"), start, end, text, limit)
        if group == "open" and match.end("open") - start > MAX_NAME:
            values = {"what": "name", "size": f"{len(match['open']):,}", "limit": f"{MAX_NAME:,}"}
            return Fault("limit-length", at(start + 1, match.end("open")), values)
        previous = end
    return None


def _tokens(text: str) -> Iterator[tuple[str, re.Match[str], int]]:
    """The markup of `text`: its kind, its match, its end; up to the first that has none."""
    start = 0
    while (match := _TOKEN.search(text, start)) is not None:
        group = str(match.lastgroup)
        start = match.end()
        if group in _CLOSERS:
            start = text.find(_CLOSERS[group], start) + len(_CLOSERS[group])
            if start < len(_CLOSERS[group]):
                return
        yield ("open" if group == "inside" else group), match, start


def _tag(match: re.Match[str]) -> tuple[int, int]:
    """The place of a tag up to its name: the whole of it may be long."""
    return match.start(), match.end("open")


def _is_long(text: str, start: int, end: int, limit: int) -> bool:
    # Lengths are in bytes of UTF-8, four for a code point at most.
    return (end - start) * 4 > limit and _size(text, start, end) > limit


def _size(text: str, start: int, end: int) -> int:
    return len(text[start:end].encode("utf-8", "surrogatepass"))


def _length(what: str, start: int, end: int, text: str, limit: int) -> Fault:
    values = {"what": what, "size": f"{_size(text, start, end):,}", "limit": f"{limit:,}"}
    return Fault("limit-length", at(start, min(end, start + 80)), values)
