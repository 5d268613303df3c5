"""The calendar, and points in time that compare as time goes.

Instants keep every digit: comparing them is exact, before the year 1 and in a
leap second too, where `datetime` gives up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
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


class Moment(NamedTuple):
    """A date and a time of day as a clock shows them; `offset` is in minutes ahead of UTC."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: int = 0
    fraction: str = ""
    offset: int = 0

    @classmethod
    def of(cls, numbers: Iterable[int], fraction: str = "", offset: int = 0) -> Moment:
        """A moment from its six numbers, year to second."""
        year, month, day, hour, minute, second = numbers
        return cls(year, month, day, hour, minute, second, fraction, offset)

    @property
    def instant(self) -> Instant:
        """The point in time."""
        days = day_number(self.year, self.month, self.day)
        minutes = days * _DAY_MINUTES + self.hour * 60 + self.minute - self.offset
        return Instant(minutes, self.second, self.fraction.rstrip("0"))

    @property
    def weekday(self) -> str:
        """The English name of the day, in three letters."""
        return WEEKDAYS[(day_number(self.year, self.month, self.day) + 1) % 7]

    @property
    def flaw(self) -> str:
        """Why there is no such moment; empty where there is one."""
        year, month, day = f"{self.year:04}", f"{self.month:02}", f"{self.day:02}"
        if not 1 <= self.month <= 12:
            return f"there is no month {month}"
        if not 1 <= self.day <= days_in_month(self.year, self.month):
            return f"there is no day {year}-{month}-{day}"
        if self.hour > 23 or self.minute > 59:
            return f"there is no time {self.hour:02}:{self.minute:02}"
        if self.second > 60 or (self.second == 60 and not self.may_leap):
            return f"there is no second {self.second} in that minute"
        return ""

    @property
    def may_leap(self) -> bool:
        """Whether the minute is the last of a month in UTC (RFC 3339, section 5.7)."""
        number, rest = divmod(self.instant.minute + 1, _DAY_MINUTES)
        return rest == 0 and _is_first_of_month(number, self.year, self.month)


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month, 1 to 12, of the Gregorian calendar from the year 0 on."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + leap


def day_number(year: int, month: int, day: int) -> int:
    """Count the days; the first of March of the year 0 is day 1."""
    # Years that begin in March put the leap day at their end.
    year, month = (year, month - 3) if month > 2 else (year - 1, month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day


def offset(sign: str, hours: str, minutes: str) -> int:
    """The minutes that local time is ahead of UTC."""
    total = int(hours) * 60 + int(minutes)
    return -total if sign == "-" else total


def _is_first_of_month(number: int, year: int, month: int) -> bool:
    """Whether a day number is the first of the given month or a neighbour of it."""
    after = (year + 1, 1) if month == 12 else (year, month + 1)
    return number in {day_number(year, month, 1), day_number(*after, 1)}


class DateFlaw(NamedTuple):
    """What is wrong with the slice `[start:end]` of a date.

    `kind` is `wrong` (some reader cannot read it, or reads another time), `zone` (no reader
    can know the zone), `weekday`, `odd` (readers get it right all the same) or `space`.
    `form` is the same for all dates that one generator gets wrong in one way; it is empty
    for a slip that stands alone. `wanted` is what belongs in the slice, if that is known.
    """

    start: int
    end: int
    reason: str
    kind: str
    form: str = ""
    wanted: str = ""


class Reading(NamedTuple):
    """What a date says: the instant, if readers agree on one, and what is wrong with it.

    `wanted` is the whole date as it should be written; empty where nobody can know.
    """

    instant: Instant | None
    flaws: tuple[DateFlaw, ...] = ()
    wanted: str = ""

    def first(self, *kinds: str) -> DateFlaw | None:
        """The first flaw of these kinds."""
        return next((flaw for flaw in self.flaws if flaw.kind in kinds), None)
