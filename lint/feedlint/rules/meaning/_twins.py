"""Entries that share an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.values.dates import Instant


class Face(NamedTuple):
    """What tells entries with one id apart: the date, the title and the address."""

    date: Instant | None
    title: str
    address: str


def entries_by_id(feed: Feed) -> dict[str, list[Entry]]:
    """The entries that have an id, by their ids, in document order."""
    found: dict[str, list[Entry]] = {}
    for entry in feed.entries:
        value = entry.id
        if value is not None and value.text:
            found.setdefault(value.text, []).append(entry)
    return found


def twins(feed: Feed) -> dict[str, list[tuple[Entry, Face]]]:
    """The entries that share an id with others, by that id, with their faces."""
    return {
        text: [(entry, face_of(entry)) for entry in entries]
        for text, entries in feed.once(entries_by_id, feed).items()
        if len(entries) > 1
    }


def face_of(entry: Entry) -> Face:
    """The face of an entry, of the first of each of its parts."""
    date = entry.date("updated", "published")
    title, address = entry.title, entry.permalink
    return Face(
        date.instant if date else None,
        " ".join(title.text.split()) if title else "",
        address.text if address else "",
    )


def is_same_entry(first: Face, second: Face) -> bool:
    """Whether two entries with one id can be the same one, or two versions of it.

    A version has a later date, and keeps its title or its address; what has the same
    date too is the same only with the same title and address.
    """
    if first.date == second.date:
        return first == second
    return first.title == second.title or first.address == second.address
