"""The dates of entries, looked up once for all rules that compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feedlint.feeds.concepts import Date
    from feedlint.feeds.holders import Entry, Holder
    from feedlint.feeds.view import Feed
    from feedlint.values.dates import Instant


class Moments(NamedTuple):
    """The first dates of an entry, where it has them, and the instants that they tell."""

    entry: Entry
    updated: Date | None
    updated_at: Instant | None
    published: Date | None
    published_at: Instant | None


def moments(feed: Feed) -> list[Moments]:
    """The dates of all entries, in document order."""
    first: dict[tuple[Holder, str], Date] = {}
    for date in feed.dates:
        first.setdefault((date.holder, date.role), date)
    found = []
    for entry in feed.entries:
        updated, published = first.get((entry, "updated")), first.get((entry, "published"))
        instants = (date.instant if date else None for date in (updated, published))
        updated_at, published_at = instants
        found.append(Moments(entry, updated, updated_at, published, published_at))
    return found


def of_one_minute(entries: Sequence[Moments]) -> list[Moments]:
    """The entries updated within one minute of each other, if they are most."""
    minutes = sorted(m.updated_at.minute for m in entries if m.updated_at)
    if not minutes:
        return []
    # Whatever most entries have in common is in the middle.
    middle = minutes[len(minutes) // 2]
    near = [m for m in entries if m.updated_at and abs(m.updated_at.minute - middle) <= 1]
    first = min(m.updated_at.minute for m in near if m.updated_at)
    return [m for m in near if m.updated_at and m.updated_at.minute <= first + 1]
