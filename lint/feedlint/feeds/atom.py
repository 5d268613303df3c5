"""Atom (RFC 4287), with the documents of the publishing protocol (RFC 5023)."""

from __future__ import annotations

from feedlint.feeds.dialect import Dialect, Form, Slot
from feedlint.names import atom

_SLOTS = {
    "id": Slot("id", "id"),
    "title": Slot("text", "title", "construct"),
    "subtitle": Slot("text", "subtitle", "construct"),
    "summary": Slot("text", "summary", "construct"),
    "rights": Slot("text", "rights", "construct"),
    "content": Slot("text", "content", "construct", addresses=("src",), media_type="type"),
    "updated": Slot("date", "updated", "rfc3339"),
    "published": Slot("date", "published", "rfc3339"),
    "link": Slot("link", "link", "href", ("href",), ("title",), "type", "hreflang"),
    "category": Slot("category", "category", addresses=("scheme",), labels=("label",)),
    "generator": Slot("generator", "generator", "text", addresses=("uri",)),
    "icon": Slot("reference", "icon", addresses=("",)),
    "logo": Slot("reference", "logo", addresses=("",)),
    "author": Slot("person", "author", "construct", inner="person"),
    "contributor": Slot("person", "contributor", "construct", inner="person"),
    "name": Slot("name", "name", "text"),
    "email": Slot("email", "email"),
    "uri": Slot("reference", "uri", addresses=("",)),
    "entry": Slot("holder", "entry", inner="entry"),
    "source": Slot("holder", "source", inner="source"),
}
# What readers show of Media RSS; its other values are judged by its own table.
_MEDIA = {
    "title": Slot("text", "media-title", "media"),
    "description": Slot("text", "media-description", "media"),
    "credit": Slot("text", "media-credit", "text"),
    "group": Slot("holder", "group", inner="media:group"),
    "content": Slot("holder", "media", inner="media:content"),
}
_MEDIA_TABLE = {f"{{http://search.yahoo.com/mrss/}}{name}": slot for name, slot in _MEDIA.items()}
# What stands where is the schema's business: here each element is known wherever it is.
_TABLE = {atom(name): slot for name, slot in _SLOTS.items()} | _MEDIA_TABLE

DIALECT = Dialect(
    name="atom",
    label="Atom",
    entry="entry",
    forms={
        "feed": Form("Atom feed", "application/atom+xml"),
        "entry": Form("Atom entry", "application/atom+xml"),
        "service": Form("Atom service document", "application/atomsvc+xml"),
        "categories": Form("Atom category document", "application/atomcat+xml"),
    },
    root="feed",
    slots={
        **dict.fromkeys(("feed", "entry", "source", "person"), _TABLE),
        **dict.fromkeys(("media:group", "media:content"), _MEDIA_TABLE),
    },
    entries=frozenset(("entry",)),
    heads=frozenset(("feed",)),
    deeper=frozenset(map(atom, ("entry", "source", "author", "contributor"))),
    places={
        atom("feed"): "head",
        atom("entry"): "entry",
        atom("source"): "source",
        atom("author"): "author",
        atom("contributor"): "contributor",
    },
)
