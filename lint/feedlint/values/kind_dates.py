"""Dates of the W3C's note on date and time formats: a year, a month, a day, or a time of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.values.dates import days_in_month

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_FORM = lazy(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?(Z|[+-]([0-9]{2}):([0-9]{2}))?)?)?)?"
)


def flaw(text: str) -> Flaw | None:
    """What keeps `text` from being such a date; a time needs its zone."""
    match = _FORM.fullmatch(text)
    if match is None:
        return Flaw(0, len(text), "it is not of the form 2024-05-06 or 2024-05-06T07:08:09Z")
    if match[4] and not match[7]:
        return Flaw(0, len(text), "there is no time zone behind the time")
    return next((Flaw(*match.span(group), reason) for group, reason in _impossible(match)), None)


def _impossible(match: re.Match[str]) -> Iterator[tuple[int, str]]:
    """The parts that no calendar or clock has."""
    year, month, day = match[1], match[2], match[3]
    if month and not 1 <= int(month) <= 12:
        yield 2, f"there is no month {month}"
    elif day and not 1 <= int(day) <= days_in_month(int(year), int(month)):
        yield 3, f"there is no day {year}-{month}-{day}"
    for group, most, name in ((4, 23, "hour"), (5, 59, "minute"), (6, 59, "second")):
        if match[group] and int(match[group]) > most:
            yield group, f"there is no {name} {match[group]}"
    if match[8] and (int(match[8]) > 14 or int(match[9]) > 59):
        yield 7, f"there is no time zone {match[7]}"
