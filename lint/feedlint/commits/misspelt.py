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
    r"^(?P<key>sign(?:ed)?[ -]?off[ -]?by|co[ -]?(?:author|develop)(?:ed)?[ -]?by"
    r"|(?:review|ack|test)(?:ed)?[ -]?by|(?:reported|suggested)[ -]?by)"
    r"(?P<colon>[ \t]*+[:\uff1a]|)[ \t]*+[^<>\n@]{0,80}<[^<>\n@]++@[^<>\n@]++>[ \t\r]*+$",
    re.IGNORECASE | re.MULTILINE,
)
# The keys as they should be are everywhere, and of no interest.
_HINT = lazy(
    r"\n(?=[acrst])(?!(?:signed-off|co-authored|co-developed|reviewed|acked|tested|reported|suggested)-by:)"
    r"(?:sign(?:ed)?[ -]?off|co[ -]?(?:author|develop)|(?:review|ack|test)(?:ed)?[ -]?by"
    r"|(?:reported|suggested)[ -]?by)",
    re.IGNORECASE,
)
# What a key is once its letters alone are looked at.
_MEANT = {
    "signedoffby": "Signed-off-by",
    "signoffby": "Signed-off-by",
    "coauthoredby": "Co-authored-by",
    "coauthorby": "Co-authored-by",
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
    return "@" in text and _HINT.search(text) is not None
