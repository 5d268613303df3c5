"""RSS 2.0 and the versions before it that are no RDF: 0.91, 0.92, 0.93, 0.94."""

from __future__ import annotations

from feedlint.feeds.dialect import Dialect, Form, Slot

_IMAGE = {
    "title": Slot("text", "image-title", "text"),
    "link": Slot("reference", "image-link", addresses=("",)),
    "url": Slot("reference", "image", addresses=("",)),
    "description": Slot("text", "image-description", "text"),
}
_TEXT_INPUT = {
    "title": Slot("text", "input-title", "text"),
    "link": Slot("reference", "input-link", addresses=("",)),
    "description": Slot("text", "input-description", "text"),
}
_ITEM = {
    "title": Slot("text", "title", "unsure"),
    "link": Slot("link", "link", "text", ("",)),
    "description": Slot("text", "summary", "html"),
    "guid": Slot("id", "id"),
    "pubDate": Slot("date", "published", "rfc822"),
    "author": Slot("person", "author", "mailbox"),
    "category": Slot("category", "category", "text"),
    "comments": Slot("reference", "comments", addresses=("",)),
    "enclosure": Slot("media", "enclosure", addresses=("url",), media_type="type"),
    "source": Slot("text", "source", "text", addresses=("url",)),
}
# Items beside the channel are a habit of 0.9x; the schema says what is wrong with them.
_ROOT = {
    "channel": Slot("holder", "channel", inner="channel"),
    "item": Slot("holder", "item", inner="item"),
}
_CHANNEL = {
    "title": Slot("text", "title", "unsure"),
    "link": Slot("link", "link", "text", ("",)),
    "description": Slot("text", "subtitle", "unsure"),
    "language": Slot("language", "language"),
    "copyright": Slot("text", "rights", "unsure"),
    "managingEditor": Slot("person", "editor", "mailbox"),
    "webMaster": Slot("person", "webmaster", "mailbox"),
    "pubDate": Slot("date", "published", "rfc822"),
    "lastBuildDate": Slot("date", "updated", "rfc822"),
    "category": Slot("category", "category", "text"),
    "docs": Slot("reference", "docs", addresses=("",)),
    "generator": Slot("generator", "generator", "text"),
    "image": Slot("holder", "image", inner="image"),
    "textInput": Slot("holder", "input", inner="input"),
    "item": Slot("holder", "item", inner="item"),
}

DIALECT = Dialect(
    name="rss",
    label="RSS",
    entry="item",
    forms={"feed": Form("RSS feed", "application/rss+xml")},
    root="root",
    slots={
        "root": _ROOT,
        "channel": _CHANNEL,
        "item": _ITEM,
        "image": _IMAGE,
        "input": _TEXT_INPUT,
    },
    entries=frozenset(("item",)),
    heads=frozenset(("channel",)),
    deeper=frozenset(("channel", "item", "image", "textInput", "skipHours", "skipDays")),
    places={
        "rss": "root",
        "channel": "head",
        "item": "entry",
        "image": "image",
        "textInput": "textInput",
    },
    has_extensions=True,
)
