"""The person in the value of a trailer: name, address, and what stands behind them.

Offsets are code points in the value, zero-based, ends exclusive. The shapes are
those of git's own lines (`Name <address>`), of mail headers (a lone address, a
list with commas) and of the kernel's comments (`# …`, `[…]`, `(…)`).
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.trailers import BLANK
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator


class Flaw(enum.Enum):
    """How the value of a person's trailer fails to name one."""

    EMPTY = "nothing there"
    NAME_ONLY = "a name without an address"
    NO_BRACKETS = "an address behind a name without <>"
    UNCLOSED = "a < without its >"
    NO_ADDRESS = "no address between < and >"
    PADDED = "blanks between < and >"
    LINK = "mailto: before the address"
    SEVERAL = "more than one person"
    NAMES = "more than one name before the address"
    PUNCTUATION = "punctuation behind the address"
    TRAILING_TEXT = "text behind the address that is no comment"


class Problem(NamedTuple):
    """A flaw and the slice of the value that shows it."""

    flaw: Flaw
    start: int
    end: int


class Person(NamedTuple):
    """What a value says; what is not there is empty.

    `[start:end]` is the slice of the address.
    """

    name: str
    address: str
    comment: str
    start: int
    end: int
    problems: tuple[Problem, ...]

    @property
    def domain(self) -> str:
        """The part of the address behind its `@`, in lower case."""
        return self.address.rpartition("@")[2].lower()


# A word of a name, or one half of an address: an address as far as a typing mistake
# needs it is RFC 5322, 3.4.1, without quoted local parts and comments, and its host may
# be any word (git svn writes UUIDs).
_HALF = r"[^ \t\r\n<>@,;()\"]++"
_ADDRESS = lazy(f"{_HALF}@{_HALF}")
# What nearly every trailer has, read at once.
_PLAIN = lazy(f"((?!#){_HALF}(?: (?!#){_HALF})*+) <({_HALF}@{_HALF})>")
_WORD = lazy(r"[^ \t\r\n<>,;()\"]++")
# Addresses hidden on purpose: gitweb's "redacted", "me at home dot org", stars.
_MASKED = lazy(r"redacted|.*?(?:[ \t\[({]at[ \t\])}]|_at_|\*\*)", re.DOTALL | re.IGNORECASE)
_MAILTO = "mailto:"
_COMMENT = lazy(r"[#(\[]")
# More persons in one line, as in a mail header.
_LIST = lazy(r"[,;&][ \t\r\n]*+[^ \t\r\n]|and[ \t]")
# Two names, each of two words at least: a surname may stand before a comma, and a company
# may have an "and" in its name.
_NAMES = lazy(
    r"^[^ \t,;&/]++(?:[ \t]+(?!and\b)[^ \t,;&/]++)++(?:[ \t]*[,;&/][ \t]*|[ \t]+and[ \t]+)"
    r"(?:and[ \t]+)?(?!(?:inc|llc|ltd|gmbh|co|corp|ag|jr|sr|phd|md)\b)"
    r"[^ \t,;&/]++[ \t]+[^ \t,;&/]++",
    re.IGNORECASE,
)
_PUNCTUATION = lazy(r"[.,;:>\"']++")
_STABLE = lazy(r"stable(?:\+[a-z-]++)?@(?:vger\.)?kernel\.org", re.IGNORECASE)
_HASH = lazy(r"[ \t\r\n]#")


def person_of(value: str) -> Person:
    """Read the value of a person's trailer, folded or not."""
    plain = _PLAIN.fullmatch(value)
    if plain and ":" not in plain[2] and not _NAMES.search(plain[1]):
        return Person(plain[1], plain[2], "", *plain.span(2), ())
    if not value.strip(BLANK):
        return _flawed(Flaw.EMPTY, 0, len(value))
    comment = _HASH.search(value)
    limit = comment.start() if comment else len(value)
    opened = value.find("<", 0, limit)
    return _bracketed(value, opened) if opened >= 0 else _bare(value, limit)


def _bracketed(value: str, opened: int) -> Person:
    name = value[:opened].strip(BLANK).strip('"')
    closed = value.find(">", opened)
    if closed < 0:
        match = _ADDRESS.match(value, opened + 1)
        end = match.end() if match else len(value)
        flaw = Problem(Flaw.UNCLOSED, opened, end)
        return Person(name, value[opened + 1 : end], "", opened + 1, end, (flaw,))
    inner = value[opened + 1 : closed]
    comment = value[closed + 1 :].strip(BLANK)
    problems = tuple(_behind(value, closed + 1))
    if not value.lstrip(BLANK).startswith('"') and _NAMES.search(name):
        at = value.index(name)
        problems = (Problem(Flaw.NAMES, at, at + len(name)), *problems)
    if not _ADDRESS.fullmatch(inner.strip(BLANK)):
        if not _MASKED.match(inner):
            problems = (Problem(Flaw.NO_ADDRESS, opened, closed + 1), *problems)
        return Person(name, "", comment, opened + 1, closed, problems)
    start = opened + 1 + len(inner) - len(inner.lstrip(BLANK))
    address = inner.strip(BLANK)
    if address != inner:
        problems = (Problem(Flaw.PADDED, opened, closed + 1), *problems)
    if address.lower().startswith(_MAILTO):
        problems = (Problem(Flaw.LINK, start, start + len(address)), *problems)
        start, address = start + len(_MAILTO), address[len(_MAILTO) :]
    return Person(name, address, comment, start, start + len(address), problems)


def _behind(value: str, at: int) -> Iterator[Problem]:
    """What stands behind the address that is neither a comment nor another person."""
    rest = value[at:]
    text = rest.lstrip(BLANK)
    start = at + len(rest) - len(text)
    if not text or _COMMENT.match(text):
        return
    punctuation = _PUNCTUATION.match(text)
    if punctuation and not text[punctuation.end() :].strip(BLANK):
        yield Problem(Flaw.PUNCTUATION, start, start + punctuation.end())
    elif (_LIST.match(text) or text[0] == "<") and "@" in text:
        yield Problem(Flaw.SEVERAL, start, len(value.rstrip(BLANK)))
    else:
        yield Problem(Flaw.TRAILING_TEXT, start, len(value.rstrip(BLANK)))


def _bare(value: str, limit: int) -> Person:
    """A value without `<`: an address alone, several, or something that is none."""
    # Word by word: a search for an address would try every letter of a long word.
    words = _WORD.finditer(value, 0, limit)
    match = next((word for word in words if _ADDRESS.fullmatch(word[0])), None)
    if match is None:
        if _MASKED.match(value):
            return Person("", "", "", 0, 0, ())
        return _flawed(Flaw.NAME_ONLY, 0, len(value[:limit].rstrip(BLANK)))
    start, end = match.span()
    name = value[:start].strip(BLANK)
    address = value[start:end].rstrip(".:'").strip("[\uff1c\uff1e]")
    start = value.index(address, start)
    name = name.rstrip(" \t\r\n([,")
    tail = value[start + len(address) : limit]
    if name:
        problems: tuple[Problem, ...] = (Problem(Flaw.NO_BRACKETS, start, end),)
    else:
        problems = tuple(_behind(value[:limit], start + len(address)))
    return Person(name, address, tail.strip(BLANK), start, start + len(address), problems)


def _flawed(flaw: Flaw, start: int, end: int) -> Person:
    return Person("", "", "", 0, 0, (Problem(flaw, start, end),))


# Addresses that git or a guide has where somebody is to write his own: RFC 2606's hosts, the
# machine itself, and git's own mark for a host without a name (its ident.c).
_NOBODY = lazy(
    r"[^@]*+@(?:localhost(?:\.localdomain)?|localhost\.[^@]*+|[^@]*+\(none\)|unknown)"
    r"|(?:you|your\.?(?:name|e?-?mail)|name|user(?:name)?|e?-?mail|me|someone)"
    r"@(?:your-?)?(?:example|domain|e?mail|company)\.(?:com|org|net)",
    re.IGNORECASE,
)


def is_nobody(address: str) -> bool:
    """Whether an address is one that nobody has."""
    return _NOBODY.fullmatch(address) is not None


def may_be_nobody(text: str) -> bool:
    """Whether a message may hold such an address: cheap, and asked of all messages."""
    return "@localhost" in text or "@example." in text or "@unknown>" in text


def is_stable(address: str) -> bool:
    """Whether it is the address of the stable kernel (stable-kernel-rules.rst)."""
    return _STABLE.fullmatch(address) is not None


def plain_name(name: str) -> str:
    """A name without regard to case, quotation marks and runs of blanks."""
    return " ".join(name.strip('"').casefold().split())
