"""Which other commits a message names, and by which subjects.

Offsets are code points in the message, zero-based, ends exclusive.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.trailers import parse
from feedlint.text.difference import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterator


class Citation(NamedTuple):
    """A commit by its name `[start:end]` and its subject `[subject_start:subject_end]`.

    `subject` is as it is written, empty where there is none.
    """

    sha: str
    start: int
    end: int
    subject: str
    subject_start: int
    subject_end: int


# `("subject")`, over a line end at most at a time: Linux, submitting-patches.rst.
_SUBJECT = (
    r"[ \t\n]*+\([ \t\n]*+[\"\u201c]"
    r"(?P<subject>(?:[^\"\u201d\n]|[\"\u201d](?![ \t\n]*+\))|\n(?![ \t]*\n)){1,400}+)"
    r"[\"\u201d][ \t\n]*+\)"
)
# A word such as "added" or a number such as 20231114 is no object name; in prose only
# what has its subject behind it is meant to be one.
_SHA = r"(?P<sha>(?=[a-f]{0,63}[0-9])[0-9a-f]{7,64})(?![0-9A-Za-z])"
_PROSE = re.compile(rf"\b[Cc]ommit[ \t\n]++{_SHA}{_SUBJECT}")
_FIXES = re.compile(rf"(?:commit[ \t\n]++)?{_SHA}(?:{_SUBJECT})?", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,11}")
# Backports cite what their own branch may never have had.
_BACKPORT = re.compile(
    r"^(?:\[ ?Upstream commit [0-9a-f]{12,64} ?\]|commit [0-9a-f]{12,64} upstream\.?"
    r"|\(cherry picked from commit [0-9a-f]{12,64}\))[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_QUOTED = (" ", "\t", ">")


def citations(message: str) -> Iterator[Citation]:
    """The commits that a message cites in its prose with their subjects, or in `Fixes`.

    None for a backport, which speaks of another branch's commits.
    """
    if _BACKPORT.search(message):
        return
    block = parse(message)
    for match in _PROSE.finditer(message, 0, block.start):
        line = message.rfind("\n", 0, match.start()) + 1
        if not message.startswith(_QUOTED, line):
            yield _citation(match, 0)
    for trailer in block.trailers:
        fixed = _FIXES.match(trailer.raw) if trailer.key.lower() == "fixes" else None
        if fixed and (fixed["subject"] or not _NUMBER.fullmatch(fixed["sha"])):
            yield _citation(fixed, trailer.value_start)


def _citation(match: re.Match[str], shift: int) -> Citation:
    start, end = match.span("sha")
    subject = match["subject"] or ""
    begin, stop = match.span("subject") if subject else (end, end)
    return Citation(match["sha"], start + shift, end + shift, subject, begin + shift, stop + shift)


def cites(written: str, subject: str) -> bool:
    """Whether a subject as it is cited is the `subject` of a commit, whole or cut short.

    Quotation marks may be escaped or of another shape, case does not count.
    """
    mine, theirs = _bare(written), _bare(subject)
    cut = mine.removesuffix("...").removesuffix("\u2026").rstrip()
    return mine == theirs or (cut != mine and bool(cut) and theirs.startswith(cut))


_QUOTES = str.maketrans("\u201c\u201d\u2018\u2019", "\"\"''")


def _bare(text: str) -> str:
    return collapsed(text.translate(_QUOTES).replace('\\"', '"')).casefold()
