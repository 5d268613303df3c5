"""What a repository says of a commit, in the forms in which a feed can say it.

Pure functions over texts: a feed cannot carry every character of a message, and each
generator has a way of its own around that. None of these ways is a difference.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.commits.customs import Fidelity, Names
from feedlint.commits.objects import subject_of
from feedlint.text.difference import collapsed, without_trailing_blanks
from feedlint.values.dates import EPOCH, Instant, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LINE_END = re.compile(r"\r\n?")
# What XML 1.0, section 2.2, has no place for.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What gitweb shows as a sign for itself (its esc_html() and quot_cec()).
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_GITWEB = {
    "\x00": "\\0",
    "\x07": "\\a",
    "\x08": "\\b",
    "\x0b": "\\v",
    "\x0c": "\\f",
    "\x0d": "\\r",
    "\x1b": "\\e",
}
_HEX = re.compile("[0-9a-f]{1,2}")
_EMPTY_LINES = re.compile(r"\n{3,}")
# What libgit2 takes from both ends of a name and of an address (its signature.c).
_CRUD = "".join(map(chr, range(33))) + ".,:;<>\"\\'"
# Addresses as gitweb hides them (its hide_mailaddrs_if_private()).
_MAIL = re.compile(r"<[^@<>]+@[^<>]+>")


def forms(text: str) -> Iterator[str]:
    """How a text can have come through XML, the most faithful way first."""
    normal = _LINE_END.sub("\n", text)
    yield normal
    if _ILLEGAL.search(normal):
        # As we mend it ourselves, or with nothing there.
        yield _ILLEGAL.sub("\ufffd", normal)
        yield _ILLEGAL.sub("", normal)
    if _CONTROL.search(text):
        yield _CONTROL.sub(_by_gitweb, text.replace("\r\n", "\n"))
        yield _CONTROL.sub(_by_gitweb, normal)


def _by_gitweb(match: re.Match[str]) -> str:
    return _GITWEB.get(match[0], f"\\{ord(match[0]):2x}")


def meant_by_gitweb(shown: str) -> str:
    """The control character that gitweb shows so; empty for what it does not write.

    gitweb.perl, quot_cec(), whose spans have the class `cntrl`.
    """
    named = next((c for c, written in _GITWEB.items() if written == shown), "")
    if named or not shown.startswith("\\"):
        return named
    digits = shown[1:].strip(" ")
    found = chr(int(digits, 16)) if _HEX.fullmatch(digits) else ""
    return found if _CONTROL.fullmatch(found) else ""


def all_forms(texts: Iterable[str]) -> tuple[str, ...]:
    """The forms of every text, the likeliest first."""
    return tuple(dict.fromkeys(form for text in texts for form in forms(text)))


def title_lines(message: str) -> tuple[str, ...]:
    """What can stand as the title of a message: its first line, its subject."""
    first = message.lstrip(" \t\n").partition("\n")[0]
    return tuple(dict.fromkeys((collapsed(first), collapsed(subject_of(message)))))


def body_of(message: str) -> str:
    """What is below the first line, without the empty lines between, as cgit divides it."""
    return message.lstrip("\n").partition("\n")[2].lstrip("\n")


def trimmed(text: str) -> str:
    """A name or an address as libgit2 has it."""
    return text.strip(_CRUD)


def redacted(text: str) -> str:
    """A text as gitweb shows it where addresses are private."""
    return _MAIL.sub("<redacted>", text)


def written_names(name: str, address: str, custom: Names) -> Iterator[str]:
    """What a generator can write for the name of a commit's author."""
    for form in forms(name):
        yield collapsed(form)
    if custom is Names.TRIMMED:
        yield collapsed(trimmed(name))
    elif custom is Names.OR_ADDRESS and not name:
        yield from (f"<{address}>", address, "<redacted>")


def faithful(text: str, fidelity: Fidelity) -> str:
    """What is left of a text where white space is kept like this; for comparing."""
    if fidelity is Fidelity.FLOWED:
        return collapsed(text)
    if fidelity is Fidelity.TRIMMED:
        return _EMPTY_LINES.sub("\n\n", without_trailing_blanks(text)).strip(" \t\n")
    return text.strip("\n")


def instant(seconds: int) -> Instant:
    """The instant of a number of seconds since 1970."""
    minutes, second = divmod(seconds, 60)
    return Instant(EPOCH.minute + minutes, second, "")


def timestamp(seconds: int) -> str:
    """The seconds since 1970 as RFC 3339 in UTC; as a number where the year has no four digits."""
    import datetime as dt

    try:
        moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    except (OverflowError, OSError, ValueError):
        return str(seconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year > 999 else str(seconds)


# RFC 5322, section 3.3, as stagit writes it (its printtime()).
_MAIL_DATE = re.compile(
    r"[A-Z][a-z]{2}, +([0-9]{1,2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9:]{8}) ([+-][0-9]{2})([0-9]{2})"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def instant_of_mail(text: str) -> Instant | None:
    """The instant that a date in the form of mail tells; None if it is in another form."""
    match = _MAIL_DATE.fullmatch(text.strip())
    if match is None or match[2] not in _MONTHS:
        return None
    month = _MONTHS.index(match[2]) + 1
    date = f"{match[3]}-{month:02}-{int(match[1]):02}T{match[4]}{match[5]}:{match[6]}"
    return parse(date)
