"""What holds the parts of a feed: the feed itself, its entries, sources, persons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.feeds.concepts import (
    Category,
    Date,
    Found,
    Link,
    Media,
    Person,
    Text,
    Value,
    in_attribute,
    in_text,
    relation_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.feeds.dialect import Slot
    from feedlint.feeds.whole import Whole

#: What an item of RSS 1.0 is known by.
RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


class Holder:
    """Something that holds parts of a feed: the feed itself, an entry, a source, a person."""

    __slots__ = ("feed", "found", "kind", "node", "parent")

    def __init__(self, feed: Whole, node: Element, kind: str, parent: Holder | None) -> None:
        self.feed = feed
        self.node = node
        self.kind = kind
        self.parent = parent
        #: What stands right in it, in document order.
        self.found: list[Found] = []

    def all(self, role: str) -> list[Found]:
        """Its parts of one role, in document order."""
        return [found for found in self.found if found.slot.role == role]

    def first(self, role: str) -> Found | None:
        """Its first part of a role."""
        # One that was made of an element alone has no feed, and is not asked often.
        if len(self.found) > _MANY and self.feed is not None:
            return self.feed.once(_firsts, self).get(role)
        for found in self.found:
            if found.slot.role == role:
                return found
        return None

    def value(self, role: str) -> Value | None:
        """The text of its first part of a role."""
        found = self.first(role)
        return None if found is None else in_text(found.node)

    def date(self, *roles: str) -> Date | None:
        """Its first date of the first of these roles that it has."""
        for role in roles:
            found = self.first(role)
            if found is not None:
                return Date(in_text(found.node), found.slot.role, found.slot.kind, self)
        return None

    @property
    def entry(self) -> Entry | None:
        """The entry that this is in, or is; None for what is the feed's own."""
        holder: Holder | None = self
        while holder is not None and not isinstance(holder, Entry):
            holder = holder.parent
        return holder

    @property
    def id(self) -> Value | None:
        """Its id."""
        return self.value("id")

    @property
    def title(self) -> Text | None:
        """Its title."""
        return next(self.feed.texts_of(self, "title"), None)

    @property
    def updated(self) -> Date | None:
        """When it was changed the last time."""
        return self.date("updated")

    @property
    def published(self) -> Date | None:
        """When it was published."""
        return self.date("published")

    @property
    def texts(self) -> list[Text]:
        """All its texts, in document order."""
        return list(self.feed.texts_of(self))

    @property
    def contents(self) -> list[Text]:
        """Its full texts."""
        return list(self.feed.texts_of(self, "content"))

    @property
    def summaries(self) -> list[Text]:
        """Its summaries."""
        return list(self.feed.texts_of(self, "summary"))

    @property
    def links(self) -> list[Link]:
        """Its links, in document order."""
        return [link for f in self.found if (link := link_of(f)) is not None]

    @property
    def permalink(self) -> Value | None:
        """The address of the page that this is about: its first alternate link."""
        # A feed's own is asked for again and again, and it may have thousands of parts.
        return self.feed.once(_permalink, self) if len(self.found) > _MANY else _permalink(self)

    @property
    def people(self) -> list[Person]:
        """Its persons, in document order."""
        return self.feed.once(_people, self)

    @property
    def media(self) -> list[Media]:
        """Its media: enclosures and attachments, in document order."""
        return [media for f in self.found if (media := media_of(f)) is not None]

    @property
    def categories(self) -> list[Category]:
        """Its categories, in document order."""
        return [category_of(f) for f in self.found if f.slot.concept == "category"]


#: Parts that are more than a loop over them is quick.
_MANY = 50


def _firsts(holder: Holder) -> dict[str, Found]:
    """The first part of each role."""
    firsts: dict[str, Found] = {}
    for found in holder.found:
        firsts.setdefault(found.slot.role, found)
    return firsts


def _permalink(holder: Holder) -> Value | None:
    for found in holder.found:
        # Most parts are no links, and this is asked of each entry.
        link = link_of(found) if found.slot.concept == "link" else None
        if link is not None and link.is_alternate and link.address is not None:
            return link.address
    return None


class Entry(Holder):
    """An entry of a feed; RSS and JSON Feed call it an item."""

    __slots__ = ()

    @property
    def identity(self) -> Value | None:
        """What readers know it by: its id, in RDF its `rdf:about`, in RSS else its address."""
        dialect = self.feed.document.dialect
        if dialect == "rdf":
            about = in_attribute(self.node, RDF_ABOUT)
            if about is not None and about.text.strip():
                return about
        own = self.id
        if (own is not None and own.text) or dialect not in ("rss", "rdf"):
            return own
        return self.permalink or own


def link_of(found: Found) -> Link | None:
    """What was found, as a link; None if it is none."""
    if found.slot.concept != "link":
        return None
    if found.slot.kind == "href":
        return Link.of(found.node, found.slot.role, found.holder)
    relation = "alternate" if found.slot.kind == "text" else found.slot.kind
    return Link(found.node, found.slot.role, relation, in_text(found.node), found.holder)


def fits(slot: Slot, node: Any) -> bool:
    """Whether a value of JSON is of the type that its slot wants; an id may be a number."""
    if slot.inner or (slot.addresses and "" not in slot.addresses):
        return type(node.value) is dict
    return type(node.value) is str or (slot.concept == "id" and node.kind == "number")


def media_of(found: Found) -> Media | None:
    """What was found, as media; None if it is none."""
    slot, node = found.slot, found.node
    if slot.concept == "media":
        url = slot.addresses[0] if slot.addresses else "url"
        return Media.of(node, slot.role, url, slot.media_type or "type", found.holder)
    if slot.kind == "href" and relation_of(node) == "enclosure":
        return Media.of(node, "enclosure", "href", "type", found.holder)
    return None


def category_of(found: Found) -> Category:
    """What was found, as a category."""
    return Category(found.node, found.slot.role, found.slot.kind, found.holder)


def _people(holder: Holder) -> list[Person]:
    found = (f for f in holder.found if f.slot.concept == "person")
    return [person for f in found for person in holder.feed.persons_of(f)]
