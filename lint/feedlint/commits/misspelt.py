"""Lines that are meant as trailers and whose keys git does not read.

A written list, from commit messages in the wild; everything takes time linear in the message.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

# An address in brackets behind it tells a line that is meant from prose. A key without a
# colon, or with one of full width, is none to git, and neither is one with a space in it.
_LINE = lazy(
    r"^(?P<key>(?:sign|signed|co|reviewed|review|ack|test|acked|tested|reported|suggested)"
    r"[a-z -]{0,20}?[ -]?(?:by|off))"
    r"(?P<colon>[ \t]*+[:\uff1a]|[ \t]*+-|)[ \t]*+[^<>\n@]{0,80}<[^<>\n@]++@[^<>\n@]++>[ \t\r]*+$",
    re.IGNORECASE | re.MULTILINE,
)
# What a key is once its letters alone are looked at.
_MEANT = {
    "signedoffby": "Signed-off-by",
    "signoffby": "Signed-off-by",
    "signedoff": "Signed-off-by",
    "signoff": "Signed-off-by",
    "coauthoredby": "Co-authored-by",
    "coauthorby": "Co-authored-by",
    "coauthoureby": "Co-authored-by",
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
        meant = _MEANT.get(match["key"].lower().replace(" ", "").replace("-", ""))
        is_key = "-" in match["key"] and match["colon"].strip() == ":" and " " not in match["key"]
        if meant is None or (is_key and match["key"].capitalize() in _NAMES):
            continue
        yield Misspelt(written, meant, match.start("key"), match.end("colon"))


def may_be_misspelt(text: str) -> bool:
    """Whether `misspelt` may find anything: cheap, and asked of all messages."""
    return "@" in text and _LINE_HINT.search(text) is not None


_LINE_HINT = lazy(
    r"\n(?:signed?[ -]?off(?![ -]by:)|signed[ -]off by|signedoff|co[ -]?author(?!ed-by:)|coauthor"
    r"|co author|co[ -]?develop(?!ed-by:)|(?:review|ack|test)[ -]by"
    r"|(?:reviewed|acked|tested|reported|suggested)(?!-by:)[ -]?by)",
    re.IGNORECASE,
)
