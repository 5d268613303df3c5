"""The dates of entries, looked up once for all rules that compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
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
