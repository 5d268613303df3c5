"""Dates: what instant one tells, and what is wrong with it, by the profile it is written in.

RFC 3339 date-times, as Atom takes them (RFC 4287, section 3.3), are here; the profiles of
RSS and of Dublin Core have modules of their own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.values.calendar import EPOCH, MONTHS, Instant, Moment, days_in_month, offset

if TYPE_CHECKING:
    import re

    from feedlint.values.calendar import Reading

__all__ = [
    "EPOCH",
    "Instant",
    "days_in_month",
    "flaw",
    "instant",
    "is_rfc3339",
    "parse",
    "reason",
    "repair",
]

# RFC 3339, section 5.6, date-time; with the capital T and Z of RFC 4287, section 3.3.
_TIMESTAMP = lazy(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?"
    r"(?:Z|([+-])([0-9]{2}):([0-9]{2}))"
)
# What people write instead and what still says one instant: W3C-DTF and ISO 8601
# slips, Ruby's and Python's forms. The zone must be there.
_NEAR_MISS = lazy(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[ \t\n]*[Tt][ \t\n]*|[ \t\n]+)"
    r"([0-9]{2}):?([0-9]{2}):?([0-9]{2})(?:[.,]([0-9]+))?"
    r"[ \t\n]*(?:([Zz]|UTC|GMT)|([+-])([0-9]{2}):?([0-9]{2}))"
)
# RFC 822, section 5, as RFC 1123, section 5.2.14, amends it, with a numeric zone.
_RFC822 = lazy(
    r"(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),[ \t]*)?([0-9]{1,2})[ \t]+"
    r"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \t]+([0-9]{4})[ \t]+"
    r"([0-9]{2}):([0-9]{2}):([0-9]{2})[ \t]+([+-])([0-9]{2})([0-9]{2})"
)
# The parts of a timestamp that breaks off too early.
_PARTIAL = lazy(
    r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
    r"(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(?:\.[0-9]+)?)?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)


# As many as the largest feeds have, since several rules ask for each.
@lru_cache(maxsize=32768)
def parse(text: str) -> Instant | None:
    """The instant that an RFC 3339 timestamp names; None for any other text."""
    match = _TIMESTAMP.fullmatch(text)
    if match is None or _reason(match):
        return None
    return _moment(match).instant


def instant(text: str, profile: str) -> Instant | None:
    """The instant that a date tells, as readers of a profile read it; None if it tells none.

    Profiles are `rfc3339` (Atom, JSON Feed), `rfc822` (RSS) and `w3cdtf` (Dublin Core).
    A W3C date without a time counts from its beginning, in UTC.
    """
    if profile == "rfc3339":
        return parse(text)
    found = _read(text, profile)
    return None if found is None or found.first("wrong") else found.instant


def flaw(text: str, profile: str) -> Flaw | None:
    """The first thing that keeps a date from being one of its profile."""
    if profile == "rfc3339":
        return None if parse(text) else Flaw(0, len(text), reason(text) or "it is no timestamp")
    found = _read(text, profile)
    wrong = None if found is None else found.first("wrong", "zone")
    return None if wrong is None else Flaw(wrong.start, wrong.end, wrong.reason)


def _read(text: str, profile: str) -> Reading | None:
    # Most feeds write dates in one way; the others' modules are then not needed.
    if profile == "rfc822":
        from feedlint.values import rfc822

        return rfc822.read(text)
    if profile == "w3cdtf":
        from feedlint.values import w3cdtf

        return w3cdtf.read(text)
    return None


def is_rfc3339(text: str) -> bool:
    """Whether `text` is a timestamp that RFC 4287, section 3.3, accepts."""
    return parse(text) is not None


def reason(text: str) -> str:
    """Say what is wrong with a timestamp; empty where it is right or of no known form."""
    match = _TIMESTAMP.fullmatch(text)
    return _reason(match) if match else _form_reason(text)


def _reason(match: re.Match[str]) -> str:
    """Check the ranges of RFC 3339, section 5.7."""
    wrong = _moment(match)._replace(second=0).flaw
    if not wrong and match[8] and (int(match[9]) > 23 or int(match[10]) > 59):
        return f"there is no offset {match[8]}{match[9]}:{match[10]}"
    return wrong or _moment(match).flaw


def _moment(match: re.Match[str]) -> Moment:
    parts = map(int, match.groups()[:6])
    ahead = offset(match[8] or "+", match[9] or "0", match[10] or "0")
    return Moment.of(parts, match[7] or "", ahead)


def _form_reason(text: str) -> str:
    match = _PARTIAL.fullmatch(text)
    if match is None:
        return ""
    parts = ("month", "day", "time", "second", "time zone")
    got = zip(parts, match.groups(), strict=True)
    return next((f"there is no {part}" for part, there in got if not there), "")


def repair(text: str) -> str | None:
    """The timestamp that `text` can only mean, if it names one instant in another form."""
    match = _NEAR_MISS.fullmatch(text)
    candidate = _rebuild(match) if match else _from_rfc822(text)
    return candidate if candidate and is_rfc3339(candidate) else None


def _rebuild(match: re.Match[str]) -> str:
    year, month, day, hour, minute, second, fraction, zulu, sign, hours, minutes = match.groups()
    digits = f".{fraction}" if fraction else ""
    zone = "Z" if zulu else f"{sign}{hours}:{minutes}"
    return f"{year}-{month}-{day}T{hour}:{minute}:{second}{digits}{zone}"


def _from_rfc822(text: str) -> str | None:
    match = _RFC822.fullmatch(text)
    if match is None:
        return None
    weekday, day, name, year, hour, minute, second, sign, hours, minutes = match.groups()
    moment = Moment(int(year), MONTHS.index(name) + 1, int(day))
    # A date that contradicts its weekday is wrong in one of them: nobody knows which.
    if weekday and moment.weekday != weekday:
        return None
    date = f"{year}-{moment.month:02}-{moment.day:02}"
    return f"{date}T{hour}:{minute}:{second}{sign}{hours}:{minutes}"


def now() -> int:
    """The minute of an instant that it is now."""
    import time

    return EPOCH.minute + int(time.time()) // 60


# A date, and perhaps a time, of which the zone is missing.
_LOCAL = lazy(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ]+([0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\.[0-9]+)?)?)?"
)


# JSON Feed's example 2016-02-09T14:22:00-07:00, taken for a layout of Go: its 2 is the day,
# its 01 the month, its 4 the minute, and the rest stands as it is.
_GO_LAYOUT = lazy(
    r"([0-9]{1,2})(?:0[1-9]|1[0-2])6-([0-9]{2})-09T[0-9]{2,4}:[0-9]{2,4}:00"
    r"(?:Z|[+-][0-9]{2}:[0-9]{2})"
)


def is_go_layout(text: str) -> bool:
    """Whether a date was made by Go with an example for its layout, as themes of Hugo do."""
    match = _GO_LAYOUT.fullmatch(text)
    return match is not None and int(match[1]) == int(match[2])


def advice(text: str) -> str:
    """What to write in place of a date that is no RFC 3339 timestamp."""
    wanted = repair(text)
    if wanted:
        return f"write {wanted}"
    if is_go_layout(text):
        return 'format dates with "2006-01-02T15:04:05Z07:00": Go counts by that very moment'
    match = _LOCAL.fullmatch(text)
    if match:
        candidate = f"{match[1]}T{match[2] or '00:00'}{match[3] or ':00'}Z"
        if is_rfc3339(candidate):
            if match[2]:
                return f"write {candidate}, or the offset of that place in place of Z"
            return f"write {candidate}"
    if _RFC822_LIKE.match(text):
        return "write it as 2024-05-06T07:08:09Z: dates in words are RSS's"
    return "write it as 2024-05-06T07:08:09Z, or with an offset such as +02:00"


_RFC822_LIKE = lazy(r"(?:[A-Z][a-z]+,? +)?(?:[0-9]{1,2} +[A-Z][a-z]{2}|[A-Z][a-z]{2} +[0-9])")
