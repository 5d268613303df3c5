"""Dates of Dublin Core and of RSS 1.0: W3CDTF, the profile of ISO 8601 of a W3C note of 1997."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.values import rfc822
from feedlint.values.calendar import DateFlaw, Instant, Moment, Reading, offset

if TYPE_CHECKING:
    import re

# W3C note Date and Time Formats, "Formats": year, month, day, minutes, seconds, fractions.
_W3CDTF = lazy(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?(?:Z|([+-])([0-9]{2}):([0-9]{2}))?)?"
    r")?)?"
)
# What people write instead and what still says one instant.
_NEAR = lazy(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[Tt]|[ \t\n]+)([0-9]{2}):?([0-9]{2}):?([0-9]{2})"
    r"(?:[.,][0-9]+)?[ \t\n]*(?:([Zz]|UTC|GMT)|([+-])([0-9]{2}):?([0-9]{2}))"
)


@lru_cache(maxsize=4096)
def read(text: str) -> Reading:
    """What a date of Dublin Core says; `text` is without white space around it."""
    match = _W3CDTF.fullmatch(text)
    if match is None:
        wanted = _meant(text)
        return Reading(None, (_whole(text, "" if text else "it is empty"),), wanted)
    has_time, zone = match[4] is not None, match[0][-1] == "Z" or match[8] is not None
    ahead = offset(match[8], match[9], match[10]) if match[8] else 0
    numbers = [int(match[i] or least) for i, least in enumerate((1, 1, 1, 0, 0, 0), 1)]
    moment = Moment.of(numbers, match[7] or "", ahead)
    if match[8] and (int(match[9]) > 23 or int(match[10]) > 59):
        return Reading(None, (_whole(text, f"there is no offset {text[-6:]}"),))
    if moment.flaw:
        return Reading(None, (_whole(text, moment.flaw),))
    if has_time and not zone:
        return Reading(None, (_whole(text, "it has a time and no time zone", "zone"),))
    return Reading(moment.instant)


def last(text: str) -> Instant | None:
    """The last instant of the year, month or day that a date without a time names."""
    match = _W3CDTF.fullmatch(text)
    if match is None or match[4] is not None or read(text).instant is None:
        return None
    month, day = int(match[2] or 12), int(match[3] or 31)
    moments = (Moment(int(match[1]), month, d, 23, 59, 59) for d in range(day, 27, -1))
    if match[3]:
        return Moment(int(match[1]), month, day, 23, 59, 59).instant
    return next(moment.instant for moment in moments if not moment.flaw)


def write(moment: Moment) -> str:
    """A moment as W3CDTF has it, to the second."""
    hours, minutes = divmod(abs(moment.offset), 60)
    zone = f"{'-' if moment.offset < 0 else '+'}{hours:02}:{minutes:02}"
    date = f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    return f"{date}T{moment.hour:02}:{moment.minute:02}:{moment.second:02}{zone}"


def _whole(text: str, reason: str, form: str = "form") -> DateFlaw:
    return DateFlaw(0, len(text), reason, "wrong", form)


def _meant(text: str) -> str:
    """The W3CDTF date that a text can only mean; empty where it could mean several."""
    if match := _NEAR.fullmatch(text):
        return _rewritten(match)
    found = rfc822.read(text)
    if found.first("weekday") or not found.wanted:
        return ""
    again = rfc822.moment_of(found.wanted)
    return write(again)


def _rewritten(match: re.Match[str]) -> str:
    ahead = offset(match[8], match[9], match[10]) if match[8] else 0
    moment = Moment.of((int(match[i]) for i in range(1, 7)), "", ahead)
    return "" if moment.flaw else write(moment)
