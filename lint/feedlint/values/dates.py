"""RFC 3339 date-times as Atom takes them (RFC 4287, section 3.3).

Instants keep every digit: comparing them is exact, before the year 1 and in a
leap second too, where `datetime` gives up.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    import re

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
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY_MINUTES = 24 * 60


class Instant(NamedTuple):
    """A point in time; instants compare as time goes.

    `minute` counts in UTC from the last of February of the year 0, `second` is 0 to 60,
    `fraction` has the digits behind the point, without zeros at the end.
    """

    minute: int
    second: int
    fraction: str


#: The beginning of 1970, where the time of computers begins.
EPOCH = Instant(1_036_035_360, 0, "")


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month, 1 to 12, of the Gregorian calendar from the year 0 on."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + leap


# As many as the largest feeds have, since several rules ask for each.
@lru_cache(maxsize=32768)
def parse(text: str) -> Instant | None:
    """The instant that an RFC 3339 timestamp names; None for any other text."""
    match = _TIMESTAMP.fullmatch(text)
    if match is None or _reason(match):
        return None
    year, month, day, hour, minute, second = map(int, match.groups()[:6])
    offset = _offset(match[8] or "+", match[9] or "0", match[10] or "0")
    minutes = _day_number(year, month, day) * _DAY_MINUTES + hour * 60 + minute - offset
    return Instant(minutes, second, (match[7] or "").rstrip("0"))


def instant(text: str, profile: str) -> Instant | None:
    """The instant that a date tells, as readers of a profile read it; None if it tells none."""
    return parse(text) if profile == "rfc3339" else None


def is_rfc3339(text: str) -> bool:
    """Whether `text` is a timestamp that RFC 4287, section 3.3, accepts."""
    return parse(text) is not None


def reason(text: str) -> str:
    """Say what is wrong with a timestamp; empty where it is right or of no known form."""
    match = _TIMESTAMP.fullmatch(text)
    return _reason(match) if match else _form_reason(text)


def _reason(match: re.Match[str]) -> str:
    """Check the ranges of RFC 3339, section 5.7."""
    year, month, day, hour, minute, second = map(int, match.groups()[:6])
    if not 1 <= month <= 12:
        return f"there is no month {match[2]}"
    if not 1 <= day <= days_in_month(year, month):
        return f"there is no day {match[1]}-{match[2]}-{match[3]}"
    if hour > 23 or minute > 59:
        return f"there is no time {match[4]}:{match[5]}"
    if match[8] and (int(match[9]) > 23 or int(match[10]) > 59):
        return f"there is no offset {match[8]}{match[9]}:{match[10]}"
    if second > 60 or (second == 60 and not _may_leap(match)):
        return f"there is no second {match[6]} in that minute"
    return ""


def _may_leap(match: re.Match[str]) -> bool:
    """Whether the minute is the last of a month in UTC (RFC 3339, section 5.7)."""
    year, month, day, hour, minute = map(int, match.groups()[:5])
    offset = _offset(match[8] or "+", match[9] or "0", match[10] or "0")
    following = _day_number(year, month, day) * _DAY_MINUTES + hour * 60 + minute - offset + 1
    number, rest = divmod(following, _DAY_MINUTES)
    return rest == 0 and _is_first_of_month(number, year, month)


def _is_first_of_month(number: int, year: int, month: int) -> bool:
    """Whether a day number is the first of the given month or the one after it."""
    after = (year + 1, 1) if month == 12 else (year, month + 1)
    return number in {_day_number(year, month, 1), _day_number(*after, 1)}


def _day_number(year: int, month: int, day: int) -> int:
    """Count the days; the first of March of the year 0 is day 1."""
    # Years that begin in March put the leap day at their end.
    year, month = (year, month - 3) if month > 2 else (year - 1, month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day


def _offset(sign: str, hours: str, minutes: str) -> int:
    """The minutes that local time is ahead of UTC."""
    total = int(hours) * 60 + int(minutes)
    return -total if sign == "-" else total


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
    month = _MONTHS.index(name) + 1
    # A date that contradicts its weekday is wrong in one of them: nobody knows which.
    if weekday and _WEEKDAYS[(_day_number(int(year), month, int(day)) + 1) % 7] != weekday:
        return None
    date = f"{year}-{month:02}-{int(day):02}"
    return f"{date}T{hour}:{minute}:{second}{sign}{hours}:{minutes}"


def now() -> int:
    """The minute of an instant that it is now."""
    import time

    return EPOCH.minute + int(time.time()) // 60


# A date, and perhaps a time, of which the zone is missing.
_LOCAL = lazy(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ]+([0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\.[0-9]+)?)?)?"
)


def advice(text: str) -> str:
    """What to write in place of a date that is no RFC 3339 timestamp."""
    wanted = repair(text)
    if wanted:
        return f"write {wanted}"
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
