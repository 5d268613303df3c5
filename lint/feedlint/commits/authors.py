"""Who an entry says has written its commit, in every way in which a feed can say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.names import SPACE
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from feedlint.anchor import Anchor
    from feedlint.feeds.concepts import Person, Value
    from feedlint.feeds.holders import Entry

# RFC 5322, section 3.4, without its comments: what gitweb and hgweb write into RSS.
_MAILBOX = lazy(r"([^<>]*+)<([^<>]*+)>[ \t\r\n]*+")
# What RSS asks for: the address, then the name.
_ADDRESS_FIRST = lazy(r"([^ \t\r\n<>()@]++@[^ \t\r\n<>()@]++)[ \t\r\n]*+\(([^()]*+)\)")


class Part(NamedTuple):
    """A name or an address as an entry has it, and its place."""

    text: str
    anchor: Anchor


class Author(NamedTuple):
    """Somebody that an entry names; what it does not say is None."""

    name: Part | None
    address: Part | None


def people_of(entry: Entry, role: str) -> tuple[Author, ...]:
    """The persons of one role (`author`, `contributor`), in document order."""
    return entry.feed.once(_people_of, entry, role)


def _people_of(entry: Entry, role: str) -> tuple[Author, ...]:
    return tuple(
        author_in(person)
        for found in entry.found
        if found.slot.role == role and found.slot.concept == "person"
        for person in entry.feed.persons_of(found)
    )


def authors_of(entry: Entry) -> tuple[Author, ...]:
    """The authors of an entry, in document order."""
    return people_of(entry, "author")


def author_of(entry: Entry, role: str) -> str:
    """The `name` or `email` of the first author; empty where the entry has none."""
    found = entry.first("author")
    if found is not None and found.slot.inner:
        # The common case, and asked for every entry of a large feed.
        holder = entry.feed.by_node.get(found.node)
        value = holder.value(role) if holder is not None else None
        return value.text if value is not None else ""
    first = next(iter(authors_of(entry)), None)
    part = None if first is None else first.name if role == "name" else first.address
    return part.text if part is not None else ""


def author_in(person: Person) -> Author:
    """What one person of a feed is called."""
    name = person.name
    if person.kind != "mailbox":
        return Author(_whole(name), _whole(person.email))
    if name is None:
        return Author(None, None)
    match = _MAILBOX.fullmatch(name.text)
    if match:
        return Author(_part(name, *match.span(1)), _part(name, *match.span(2)))
    match = _ADDRESS_FIRST.fullmatch(name.text)
    if match:
        return Author(_part(name, *match.span(2)), _part(name, *match.span(1)))
    return Author(None, _whole(name)) if "@" in name.text else Author(_whole(name), None)


def _whole(value: Value | None) -> Part | None:
    return None if value is None else Part(value.text, value.anchor())


def _part(value: Value, start: int, end: int) -> Part:
    text = value.text[start:end]
    start += len(text) - len(text.lstrip(SPACE))
    end -= len(text) - len(text.rstrip(SPACE))
    return Part(text.strip(SPACE), value.anchor(start, max(start, end)))
