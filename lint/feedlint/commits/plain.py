"""Messages in which there is nothing to look at twice, told at one glance.

Nearly every commit has the trailers that everybody writes, in the form that everybody
writes them in, or none. To find that out takes one expression over the last paragraph;
to read them one by one, for each rule anew, took longer than all else in a feed.
Whatever is not surely plain is read in full (`feedlint.commits.trailers`).
"""

from __future__ import annotations

import re
from typing import NamedTuple, cast

from feedlint.commits.trailers import BLANK, token
from feedlint.pattern import lazy

_BY = (
    r"(?:Signed-off|Reviewed|Acked|Tested|Reported|Suggested|Co-developed|Co-authored|Helped"
    r"|Reported-and-tested)-by"
)
_ADDRESS = r"[A-Za-z0-9._+-]++@[A-Za-z0-9.-]*+(?<=[A-Za-z0-9])"
# One name: what may be two is read in full.
_NAME = r"[^ <>#\t\r\n,;&/]++(?: (?!and )[^ <>#\t\r\n,;&/]++)*+"
_LINE = (
    rf"(?:(?:{_BY}|Cc): (?:(?:{_NAME} )?<{_ADDRESS}>|{_ADDRESS})(?: ++[#(\[][^\r\n]*+)?"
    r"|(?:Link|Closes): https?://[^ \t\r\n]++|Fixes: [^ \t\r\n][^\t\r\n]*+(?<! )"
    r"|Message-I[dD]: <[^ \t\r\n<>]++>"
    # A maintainer's note, as git lets it stand beside a sign-off.
    r"|\[[^\r\n]++\])"
)
_BLOCK = lazy(rf"{_LINE}(?:\n{_LINE})*+")
#: The hosts of the persons of a plain block.
_HOSTS = lazy(rf"^(?:{_BY}|Cc): (?:{_NAME} )?<?[A-Za-z0-9._+-]++@([A-Za-z0-9.-]++)", re.MULTILINE)
_GENERATED = ("Signed-off-by: ", "(cherry picked from commit ")


class Plain(NamedTuple):
    """The block `[start:end]` of plain trailers; both are the same where there is none."""

    start: int
    end: int


def plain_of(text: str) -> Plain | None:
    """Where the trailers of a message are; None where it has to be read in full."""
    if text[:1] in BLANK or "\n#" in text or "\0" in text or "Conflicts:" in text:
        return None
    end = len(text.rstrip("\n"))
    start = text.rfind("\n\n", 0, end) + 2
    if start < 2 or text[:1] == "#":
        # The title alone has no trailers, but what follows it may be meant as one.
        return None
    if _BLOCK.fullmatch(text, start, end):
        return Plain(start, end) if _counts(text, start, end) else None
    if any(text.find(each, start, end) >= 0 for each in _GENERATED):
        return None
    # One other line is enough for git to take no paragraph without a sign-off for trailers.
    lines = text[start:end].split("\n")
    if _is_prose(lines[-1]) or (_is_prose(lines[0]) and all(x.strip(BLANK) for x in lines)):
        return Plain(len(text), len(text))
    return None


def _is_prose(line: str) -> bool:
    return bool(line) and line[0] not in BLANK and token(line) is None


def _counts(text: str, start: int, end: int) -> bool:
    """Whether git takes it for a block although there are notes between the trailers."""
    notes = text.count("\n[", start, end) + (text[start] == "[")
    if not notes:
        return True
    lines = text.count("\n", start, end) + 1
    return text.find(_GENERATED[0], start, end) >= 0 and 3 * (lines - notes) >= notes


def is_repeating(text: str, plain: Plain) -> bool:
    """Whether a line of a plain block comes again."""
    lines = text[plain.start : plain.end].lower().replace(" ", "").split("\n")
    return len(set(lines)) < len(lines)


def hosts_of(text: str, plain: Plain) -> list[str]:
    """The hosts of all addresses of a plain block, as they are written."""
    return cast("list[str]", _HOSTS.findall(text, plain.start, plain.end))
