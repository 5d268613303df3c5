"""Lines that are meant as trailers and stand where git reads none.

Everything here takes time linear in the message.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.keys import is_person_key
from feedlint.commits.persons import person_of
from feedlint.commits.trailers import BLANK, token
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.trailers import TrailerBlock

# Most messages have no such line outside of the block; only the others are read by lines.
_KEYED = lazy(r"\n(?:[a-z-]++(?<=-by)|cc|fixes|change-id)[ \t]*+:", re.IGNORECASE)
# A commit with its subject, as kernel trailers cite it (submitting-patches.rst).
_COMMIT = lazy(r"[0-9a-f]{7,64} ?\(")
# Gerrit Code Review, user-changeid.
_CHANGE = lazy(r"I[0-9a-f]{40}")
# What git svn, Fossil's export and Chromium's mirrors add in a paragraph of its own.
_MACHINE = frozenset({"git-svn-id", "fossilorigin-name", "cr-commit-position", "cr-mirrored-from"})
# A quoted mail has copies as well.
_MAIL = frozenset({"from", "to", "subject", "date", "reply-to"})
_GAP = lazy(r"\n[ \t\r]*+\n")


class Unread(NamedTuple):
    """A line `[start:end]` of a message, and why git does not read it."""

    key: str
    start: int
    end: int
    reason: str


def may_be_outside(text: str, start: int) -> bool:
    """Whether `unread` may find anything before `start`: cheap, and asked of all messages."""
    lower = text[:start].lower()
    has_hint = "-by" in lower or "\ncc" in lower or "\nfixes" in lower or "\nchange-id" in lower
    return has_hint and _KEYED.search(text, 0, start) is not None


def unread(text: str, block: TrailerBlock) -> Iterator[Unread]:
    """The lines of a message with a known key and a fitting value outside of its block.

    Words that are said again, or in the block, come once or not at all: they are
    the same fault, or a quotation, as where commits were squashed.
    """
    if block.trailers and all(each.key.lower() in _MACHINE for each in block.trailers):
        # A converter has put its line below the trailers; nobody can mend that.
        return
    if _KEYED.search(text, 0, block.start) is None:
        return
    from feedlint.commits.misspelt import misspelt

    slips = {text.rfind("\n", 0, line.start) + 1 for line in misspelt(text)}
    said = {(each.key.lower(), each.value.lower()) for each in block.trailers}
    paragraphs = _paragraphs(text)
    for start, key, value, end in _candidates(text, block):
        words = key.lower(), value.lower()
        if words not in said and _fits(key, value) and not _is_among(text, start, slips):
            said.add(words)
            yield Unread(key, start, end, paragraphs.reason(start))


def _candidates(text: str, block: TrailerBlock) -> Iterator[tuple[int, str, str, int]]:
    """The lines with a key below the first line: start, key, value, end."""
    start, above = 0, ""
    for line in text.split("\n"):
        found = token(line) if start else None
        is_outside = not block.start <= start < block.end
        is_mail = above in _MAIL and found is not None and found[0].lower() == "cc"
        if found and is_outside and not is_mail:
            key, separator = found
            yield start, key, line[separator + 1 :].strip(BLANK), start + len(line.rstrip(BLANK))
        # The copies of a quoted mail may go over several lines.
        if not is_mail:
            above = found[0].lower() if found else ""
        start += len(line) + 1


def _fits(key: str, value: str) -> bool:
    """Whether the value is one that the key would have in a trailer, and prose would not."""
    lower = key.lower()
    if lower == "fixes":
        return _COMMIT.match(value) is not None
    if lower == "change-id":
        return _CHANGE.fullmatch(value) is not None
    if lower != "cc" and not is_person_key(lower):
        return False
    person = person_of(value)
    return bool(person.address and not person.problems and (person.name or lower == "cc"))


def _is_among(text: str, start: int, slips: set[int]) -> bool:
    """Whether misspelt trailers are all that keep a line's paragraph from being trailers.

    They are told, and once they are mended git reads the line, too.
    """
    if not slips:
        return False
    above = max(text.rfind("\n\n", 0, start), text.rfind("\n\r\n", 0, start))
    position = above + 1 if above >= 0 else 0
    found = False
    for line in text[position:].lstrip("\r\n").split("\n") if above >= 0 else ():
        at = text.index(line, position)
        position = at + len(line)
        if not line.strip(BLANK):
            break
        found = found or at in slips
        if at not in slips and token(line) is None and line[:1] not in (" ", "\t"):
            return False
    return found


class _Paragraphs(NamedTuple):
    """Where the first paragraph of a message ends, and where its last one begins."""

    first_end: int
    last_start: int

    def reason(self, start: int) -> str:
        """Why git takes no line at `start` for a trailer."""
        if start < self.last_start:
            return "another paragraph follows"
        if start < self.first_end:
            return "no empty line is above it"
        return "its paragraph has too many other lines"


def _paragraphs(text: str) -> _Paragraphs:
    end = len(text.rstrip(BLANK))
    gaps = [match.span() for match in _GAP.finditer(text, 0, end)]
    return _Paragraphs(gaps[0][0], gaps[-1][1]) if gaps else _Paragraphs(end, 0)
