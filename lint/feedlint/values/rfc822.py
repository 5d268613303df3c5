"""Dates of RSS: RFC 822 with four-digit years (RFC 1123, 5.2.14; RFC 2822, 3.3 and 4.3).

What counts is what readers do. Each form below was put to feedparser 6 (Python), to
`email.utils` (Python's standard library) and to `Date` (JavaScript); `wrong` is what RFC 822
does not know and one of them at least refuses or takes for another time, `odd` is what all
of them read, although RFC 822 does not know it or a later RFC calls it obsolete.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.show import show
from feedlint.values.calendar import (
    MONTHS,
    WEEKDAYS,
    DateFlaw,
    Moment,
    Reading,
    days_in_month,
    offset,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# What nearly every date of a feed looks like, and what is right if the numbers are.
_STRICT = lazy(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{2}) "
    r"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ((?:19|20)[0-9]{2}) "
    r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]) (?:GMT|([+-])(0[0-9]|1[0-2])(00|30))"
)
# RFC 822, section 5.1: date-time, with all that people write in its place.
_LOOSE = lazy(
    r"(?:(?P<weekday>[^\W\d_]{2,12}\.?)(?P<comma>[ \t\n]*,?)(?P<gap>[ \t\n]*))?"
    r"(?P<day>[0-9]{1,2})(?P<gap1>[ \t\n]+|[-./]|\.[ \t\n]+)"
    r"(?P<month>[^\W\d_]{3,12}\.?)(?P<gap2>[ \t\n]+|[-./])"
    r"(?P<year>-?[0-9]{1,9})(?P<gap3>,?[ \t\n]+)"
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{1,2})(?::(?P<second>[0-9]{1,2}))?"
    r"(?P<fraction>[.,][0-9]+)?(?P<gap4>[ \t\n]*)(?P<zone>[^()]*?)"
    r"(?P<comment>[ \t\n]*\([^()]*\))?"
)
# ISO 8601 in the forms that say one instant.
_ISO = lazy(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[Tt]|[ \t]+)([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?"
    r"(?:[.,][0-9]+)?[ \t]*(?:[Zz]|UTC|GMT|([+-])([0-9]{2}):?([0-9]{2}))"
)
# C's ctime and JavaScript's toString.
_CTIME = lazy(r"[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9][0-9] ([0-9:]{8} [0-9]{4}|[0-9]{4} [0-9:]{8}).*")
_ISO_LIKE = lazy(r"[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?([ T].*)?", 0)
_SLASHED = lazy(r"[0-9]{1,4}[/.][0-9]{1,2}[/.][0-9]{1,4}.*")
_NUMERIC = lazy(r"([+-])([0-9]{2})([0-9]{2})")
_RUN = lazy(r"[ \t\n]{2,}|[\t\n]")
#: RFC 822, section 5.1, zone, but for the military ones.
_ZONES = {
    "UT": 0,
    "GMT": 0,
    "UTC": 0,
    "Z": 0,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
}
_FULL_DAYS = {f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")}
_FULL_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
#: What names of months mean in English; those of other languages may mean another month.
_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name: number for number, name in enumerate(_FULL_MONTHS, 1)},
    "sept": 9,
}
_PARTS = (0, 15, 30, 45)


# Of a long feed as well, whose dates several rules ask for one after the other.
@lru_cache(maxsize=1 << 14)
def read(text: str) -> Reading:
    """What a date of RSS says; `text` is without white space around it."""
    strict = _STRICT.fullmatch(text)
    if strict is not None and (right := _strictly(strict)):
        return right
    match = _LOOSE.fullmatch(text)
    if match is None:
        return _unread(text)
    return _Found(match).reading()


def _strictly(match: re.Match[str]) -> Reading | None:
    """What a date in the usual form says; None if there is no such day, or not that weekday."""
    weekday, day, month, year, hour, minute, second, sign, hours, minutes = match.groups()
    ahead = offset(sign, hours, minutes) if sign else 0
    number = MONTHS.index(month) + 1
    moment = Moment(int(year), number, int(day), int(hour), int(minute), int(second), "", ahead)
    if not 1 <= moment.day <= days_in_month(moment.year, number) or moment.weekday != weekday:
        return None
    return Reading(moment.instant, (), match[0])


def write(moment: Moment) -> str:
    """A moment as RSS should have it."""
    hours, minutes = divmod(abs(moment.offset), 60)
    zone = f"{'-' if moment.offset < 0 else '+'}{hours:02}{minutes:02}"
    date = f"{moment.weekday}, {moment.day:02} {MONTHS[moment.month - 1]} {moment.year:04}"
    return f"{date} {moment.hour:02}:{moment.minute:02}:{moment.second:02} {zone}"


def moment_of(text: str) -> Moment:
    """The moment that a date names which `write` has written."""
    match = _LOOSE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    found = _Found(match)
    return found.moment._replace(offset=found.ahead or 0)


def _unread(text: str) -> Reading:
    """What is to be said of a text that has none of the forms of RFC 822."""
    whole = (0, len(text))
    if match := _ISO.fullmatch(text):
        *parts, sign, hours, minutes = match.groups()
        ahead = offset(sign, hours or "0", minutes or "0")
        moment = Moment.of((int(part or 0) for part in parts), "", ahead)
        wanted = "" if moment.flaw or moment.year < 1900 else write(moment)
        return Reading(
            None, (DateFlaw(*whole, "it has the form of ISO 8601", "wrong", "iso"),), wanted
        )
    for pattern, reason in (
        (_ISO_LIKE, "it has the form of ISO 8601, and no time zone"),
        (_CTIME, "it has the form of C's ctime or JavaScript's toString"),
        (_SLASHED, "it has numbers for day, month and year"),
    ):
        if pattern.fullmatch(text):
            return Reading(None, (DateFlaw(*whole, reason, "wrong", reason),))
    return Reading(None, (DateFlaw(*whole, "", "wrong", "none"),))


class _Found:
    """A text that has the parts of a date in the order of RFC 822."""

    def __init__(self, match: re.Match[str]) -> None:
        self.match = match
        self.zone = match["zone"].rstrip(" \t\n")
        number = int(match["year"])
        # RFC 2822, section 4.3: what years of two digits mean.
        if len(match["year"]) == 2 and number >= 0:
            number += 2000 if number < 50 else 1900
        month = _NUMBERS.get(match["month"].rstrip(".").lower(), 0)
        hour, minute, second = (int(match[p] or 0) for p in ("hour", "minute", "second"))
        self.is_known = number >= 0 and month > 0
        self.moment = Moment(number, month or 1, int(match["day"]), hour, minute, second)

    def reading(self) -> Reading:
        """What the parts say together."""
        zone = self.ahead
        moment = self.moment._replace(offset=zone or 0)
        flaws = tuple(sorted((*self._spelling(), *self._values(moment), *self._zone(zone))))
        if zone is None or not self.is_known or moment.flaw or moment.year < 1900:
            return Reading(None, flaws)
        wanted = write(moment)
        if any(flaw.kind == "weekday" for flaw in flaws):
            # One of the two is a slip: which, is for another rule to say.
            wanted = f"{self.match['weekday'][:3].capitalize()}{wanted[3:]}"
        return Reading(moment.instant, flaws, wanted)

    def _flaw(
        self, part: str, reason: str, kind: str, form: str = "", wanted: str = ""
    ) -> DateFlaw:
        start, end = self.match.span(part)
        return DateFlaw(start, end, reason, kind, form, wanted)

    def _spelling(self) -> Iterator[DateFlaw]:
        """The names and the signs between the parts."""
        match = self.match
        yield from self._names()
        if match["weekday"]:
            if "," not in match["comma"]:
                yield self._flaw("weekday", "there is no comma behind the weekday", "odd", "comma")
            elif match["comma"] != ",":
                reason = "a blank stands before the comma"
                yield self._flaw("comma", reason, "wrong", "comma-blank")
            if not match["gap"]:
                yield self._flaw("comma", "there is no blank behind the comma", "odd", "gap")
        for gap in ("gap1", "gap2", "gap3"):
            if match[gap].strip(" \t\n"):
                reason = f"{show(match[gap])} stands where a blank belongs"
                yield self._flaw(gap, reason, "wrong", "sign")
        if not match["gap4"] and self.zone:
            yield self._flaw("zone", "there is no blank before the zone", "wrong", "zone-gap")
        if match["comment"]:
            yield self._flaw("comment", "it has a comment", "odd", "comment")
        for run in _RUN.finditer(match.string):
            yield DateFlaw(
                *run.span(), "more than one blank between the parts", "space", "run", " "
            )

    def _names(self) -> Iterator[DateFlaw]:
        match = self.match
        day, month = match["weekday"], match["month"]
        if day and day not in WEEKDAYS:
            if day.capitalize() in WEEKDAYS:
                reason = f"the weekday is written {show(day)}"
                yield self._flaw("weekday", reason, "odd", "case", day.capitalize())
            elif day.lower() in _FULL_DAYS:
                reason = f"{show(day)} is not the short form of the weekday"
                yield self._flaw("weekday", reason, "wrong", "full-day", day[:3].capitalize())
            else:
                reason = f"{show(day)} is no English weekday in three letters"
                yield self._flaw("weekday", reason, "wrong", "day-name")
        if month not in MONTHS:
            if month.capitalize() in MONTHS:
                reason = f"the month is written {show(month)}"
                yield self._flaw("month", reason, "odd", "case", month.capitalize())
            else:
                reason = f"{show(month)} is no English month in three letters"
                yield self._flaw("month", reason, "wrong", "month-name")

    def _values(self, moment: Moment) -> Iterator[DateFlaw]:
        """The numbers: whether there is such a day and such a time."""
        match = self.match
        if len(match["year"]) == 2:
            yield self._flaw("year", "the year has two digits", "odd", "year", str(moment.year))
        elif len(match["year"]) != 4 or moment.year < 1900:
            yield self._flaw("year", f"the year is {match['year'][:12]}", "wrong")
        if match["fraction"]:
            reason = "it has fractions of a second"
            yield self._flaw("fraction", reason, "wrong", "fraction")
        for part in ("hour", "minute", "second"):
            if len(match[part] or "00") < 2:
                yield self._flaw(
                    part, f"the {part} has one digit", "odd", "digit", f"0{match[part]}"
                )
        if not self.is_known:
            return
        if moment.flaw:
            part = "day" if "day" in moment.flaw else _part_of(moment)
            yield self._flaw(part, moment.flaw, "wrong")
        elif _is_day(match["weekday"] or "") and moment.year >= 1900:
            named = match["weekday"][:3].capitalize()
            if named != moment.weekday:
                date = f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"
                reason = f"{date} is a {moment.weekday}, not a {named}"
                yield self._flaw("weekday", reason, "weekday", "", moment.weekday)

    @property
    def ahead(self) -> int | None:
        """The minutes that the zone is ahead of UTC; None for what readers do not agree on."""
        if numeric := _NUMERIC.fullmatch(self.zone):
            is_zone = int(numeric[2]) < 24 and int(numeric[3]) < 60
            return offset(*numeric.groups()) if is_zone else None
        return _ZONES.get(self.zone.upper())

    def _zone(self, ahead: int | None) -> Iterator[DateFlaw]:
        zone = self.zone
        start = self.match.start("zone")
        end = start + len(zone)
        if not zone:
            yield DateFlaw(0, len(self.match.string), "it has no time zone", "zone", "none")
        elif numeric := _NUMERIC.fullmatch(zone):
            if ahead is None:
                yield DateFlaw(start, end, f"there is no offset {zone}", "wrong")
            elif int(numeric[3]) not in _PARTS or not -12 * 60 <= ahead <= 14 * 60:
                yield DateFlaw(start, end, f"no time zone has the offset {zone}", "odd", "offset")
        elif zone in ("UTC", "Z"):
            yield DateFlaw(start, end, f"RFC 822 writes {_SPELT[zone]}", "odd", zone, "+0000")
        elif ahead is not None:
            if zone != zone.upper():
                yield DateFlaw(start, end, "the zone is in lower case", "odd", "case", zone.upper())
        elif zone.isascii() and zone.isalpha() and len(zone) == 1:
            reason = "readers do not agree on military zones"
            yield DateFlaw(start, end, reason, "zone", "military")
        elif zone.isascii() and zone.isalpha() and zone not in ("AM", "PM", "am", "pm"):
            yield DateFlaw(start, end, f"{show(zone)} is no zone of RFC 822", "zone", "name")
        else:
            yield DateFlaw(
                start, end, f"{show(zone)} is no zone", "wrong", "zone-form", _numeric(zone)
            )


def _is_day(name: str) -> bool:
    return name.capitalize() in WEEKDAYS or name.lower() in _FULL_DAYS


#: What RFC 822 has in the place of other names for UTC.
_SPELT = {"UTC": "GMT or +0000, not UTC", "Z": "+0000; Z is a military zone"}
_PREFIXED = lazy(r"(?:GMT|UTC?|Z)?[ \t]*([+-])([0-9]{1,2}):?([0-9]{2})")


def _numeric(zone: str) -> str:
    """The offset that a zone such as `+01:00` or `GMT+0100` means; empty for others."""
    match = _PREFIXED.fullmatch(zone)
    if match is None or int(match[2]) > 23 or int(match[3]) > 59:
        return ""
    return f"{match[1]}{int(match[2]):02}{match[3]}"


def _part_of(moment: Moment) -> str:
    """The part of the time that is out of range."""
    if moment.hour > 23:
        return "hour"
    return "minute" if moment.minute > 59 else "second"
