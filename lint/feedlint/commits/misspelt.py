"""Lines that are meant as trailers and whose keys git does not read.

A written list, from commit messages in the wild; everything takes time linear in the message.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.keys import mistyped_key
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

# An address in brackets behind it tells a line that is meant from prose. A key without a
# colon, or with one of full width, is none to git, and neither is one that anything but the
# hyphen of ASCII joins: a space, a line below, a hyphen or dash from a word processor.
_JOIN = r"[ _\-\u2010-\u2015\u2212\u00a0]?"
# The bullet of a list, or what Markdown makes bold, slanted or code of.
_MARK = r"(?:[*\-+\u2022\u2023\u2043][ \t]++|[*_`]{1,3})"
_LINE = lazy(
    rf"^[ \t]*+(?P<key>{_MARK}?(?P<word>sign(?:ed)?{_JOIN}off{_JOIN}by"
    rf"|co{_JOIN}(?:author|develop)(?:ed)?{_JOIN}by|co{_JOIN}authors?(?=[ \t]*:)"
    rf"|(?:review|ack|test)(?:ed)?{_JOIN}by|(?:reported|suggested){_JOIN}by))(?![A-Za-z])"
    r"(?P<colon>[*_`]{0,3}[ \t]*+[:;=\uff1a][*_`]{0,3}|)"
    r"[ \t]*+[^<>\n@]{0,80}<[^<>\n@]++@[^<>\n@]++>[*_`]{0,3}[ \t\r]*+$",
    re.IGNORECASE | re.MULTILINE,
)
# The keys as they should be are everywhere, and of no interest.
_HINT = lazy(
    r"\n(?=[acrst])(?!(?:signed-off|co-authored|co-developed|reviewed|acked|tested|reported|suggested)-by:)"
    rf"(?:sign(?:ed)?{_JOIN}off|co{_JOIN}(?:author|develop)|(?:review|ack|test)(?:ed)?{_JOIN}by"
    rf"|(?:reported|suggested){_JOIN}by)"
    rf"|\n[ \t]*+{_MARK}(?:sign(?:ed)?{_JOIN}off|co{_JOIN}(?:author|develop))",
    re.IGNORECASE,
)
# A key that git can read.
_TOKEN = lazy(r"[A-Za-z]+(?:-[A-Za-z]+)+")
# What a key is once its letters alone are looked at.
_MEANT = {
    "signedoffby": "Signed-off-by",
    "signoffby": "Signed-off-by",
    "coauthoredby": "Co-authored-by",
    "coauthorby": "Co-authored-by",
    "coauthor": "Co-authored-by",
    "coauthors": "Co-authored-by",
    "codevelopedby": "Co-developed-by",
    "codevelopby": "Co-developed-by",
    "reviewedby": "Reviewed-by",
    "reviewby": "Reviewed-by",
    "ackedby": "Acked-by",
    "ackby": "Acked-by",
    "testedby": "Tested-by",
    "testby": "Tested-by",
    "reportedby": "Reported-by",
    "suggestedby": "Suggested-by",
}
#: Of others a list may speak.
_MARKED = frozenset({"Signed-off-by", "Co-authored-by", "Co-developed-by"})
_NAMES = frozenset(_MEANT.values())


class Misspelt(NamedTuple):
    """The key `[start:end]` of a message with what follows it, and what it is meant for."""

    written: str
    meant: str
    start: int
    end: int


def misspelt(text: str) -> Iterator[Misspelt]:
    """The lines below the title whose keys git does not read."""
    body = text.find("\n") + 1
    if not body:
        return
    for match in _LINE.finditer(text, body):
        written = match["key"] + match["colon"]
        meant = _MEANT.get("".join(filter(str.isalpha, match["word"].lower())))
        is_key = _TOKEN.fullmatch(match["key"]) and match["colon"].strip() == ":"
        # Another rule tells of a key that is one slip from a known one.
        is_told = match["key"].capitalize() in _NAMES or mistyped_key(match["key"])
        if match["key"] != match["word"] and meant not in _MARKED:
            continue
        if meant is None or (is_key and is_told):
            continue
        yield Misspelt(written, meant, match.start("key"), match.end("colon"))


def may_be_misspelt(text: str) -> bool:
    """Whether `misspelt` may find anything: cheap, and asked of all messages."""
    return "@" in text and _HINT.search(text) is not None
