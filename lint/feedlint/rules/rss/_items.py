"""What several rules ask of every item: who it is by, and what it is known by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.values import mailbox

if TYPE_CHECKING:
    from feedlint.feeds.concepts import Person, Value
    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.values.mailbox import Mailbox


class Known(NamedTuple):
    """An item with its guid and its link."""

    entry: Entry
    guid: Value | None
    link: Value | None


class Author(NamedTuple):
    """A person in an element of RSS itself: its text, and that taken apart."""

    person: Person
    value: Value
    mailbox: Mailbox


def items(feed: Feed) -> list[Known]:
    """All items; for `context.once`."""
    return [Known(entry, entry.id, entry.permalink) for entry in feed.entries]


def authors(feed: Feed) -> list[Author]:
    """All persons that RSS's own elements name; for `context.once`."""
    return [
        Author(person, value, mailbox.parse(value.text))
        for person in feed.people
        if person.kind == "mailbox" and (value := person.name) is not None and value.text
    ]
