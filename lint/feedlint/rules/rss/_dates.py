"""The dates of RSS, each read once for all rules about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.finding import Fix, Safety, replace
from feedlint.pattern import lazy
from feedlint.rules.rss._base import and_more, grouped
from feedlint.values import rfc822

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.feeds.concepts import Date
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.values.calendar import DateFlaw, Reading

_SHOWN = {"rfc822": "Tue, 02 Jan 2024 03:04:05 +0000", "w3cdtf": "2024-01-02T03:04:05+00:00"}


class Flawed(NamedTuple):
    """A date with one of its flaws."""

    date: Date
    flaw: DateFlaw
    reading: Reading


def flawed(context: Context, kind: str, profile: str = "rfc822") -> Iterator[list[Flawed]]:
    """The dates with flaws of a kind, in groups: those of one generator's habit are one."""
    found = context.once(_flaws, context.feed).get((profile, kind), [])
    return grouped(found, _habit)


def _habit(found: Flawed) -> object:
    form = found.flaw.form
    return (form, found.date.label, bool(found.reading.wanted)) if form else found.date.node


def _flaws(feed: Feed) -> dict[tuple[str, str], list[Flawed]]:
    """The flaws of all dates by profile and kind; where one hides the date, it alone."""
    by_kind: dict[tuple[str, str], list[Flawed]] = {}
    for date in feed.dates:
        reading = _read(date)
        if reading is None or not reading.flaws:
            continue
        worst = reading.first("wrong") or reading.first("zone")
        kinds = (worst.kind,) if worst else ("weekday", "odd", "space")
        for kind in kinds:
            flaw = reading.first(kind)
            if flaw is not None:
                by_kind.setdefault((date.profile, kind), []).append(Flawed(date, flaw, reading))
    return by_kind


def _read(date: Date) -> Reading | None:
    """What a date says, if it is one of RSS or of Dublin Core."""
    if date.profile == "rfc822":
        return rfc822.read(date.text)
    if date.profile == "w3cdtf":
        # Most feeds have none of these.
        from feedlint.values import w3cdtf

        return w3cdtf.read(date.text)
    return None


def advice(found: Flawed) -> str:
    """What to type instead of a date."""
    if found.reading.wanted:
        return f"write {found.reading.wanted}"
    day = _DAY.fullmatch(found.date.text.strip()) if found.date.profile == "rfc822" else None
    if day is not None:
        return _on_day(*map(int, day.groups()))
    return f"write the date as in {_SHOWN[found.date.profile]}"


# A day of ISO 8601, which names no instant.
_DAY = lazy(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def _on_day(year: int, month: int, day: int) -> str:
    from datetime import UTC, datetime
    from email.utils import format_datetime

    try:
        whole = format_datetime(datetime(year, month, day, tzinfo=UTC))
    except ValueError:
        return f"write the date as in {_SHOWN['rfc822']}"
    return f"write {whole}, or the time that it was"


def others(group: Sequence[Flawed]) -> str:
    """The end of a message that stands for a whole group."""
    return and_more(len(group) - 1, "date")


def corrected(group: Sequence[Flawed]) -> Fix | None:
    """The fix that writes the dates of a group as they should be; None if nobody knows how."""
    edits = [
        replace(date.anchor(), reading.wanted)
        for date, _, reading in group
        if reading.wanted and reading.wanted != date.text
    ]
    if not edits:
        return None
    return Fix(f"Write {group[0].reading.wanted}", Safety.SAFE, tuple(edits))
