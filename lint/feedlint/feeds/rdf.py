"""RSS 1.0, 0.90 and 1.1, which are RDF."""

from __future__ import annotations

from feedlint.feeds.dialect import Dialect, Form, Slot

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RSS_10 = "http://purl.org/rss/1.0/"
#: RSS 0.90, in its two spellings.
RSS_090 = ("http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/")
NAMESPACES = (RSS_10, *RSS_090)
#: RSS 1.1, whose root is its channel.
RSS_11 = "http://purl.org/net/rss1.1#"
_ABOUT = f"{{{RDF}}}about"

_ROOT = {
    "channel": Slot("holder", "channel", addresses=(_ABOUT,), inner="channel"),
    "item": Slot("holder", "item", addresses=(_ABOUT,), inner="item"),
    "image": Slot("holder", "image", addresses=(_ABOUT,), inner="image"),
    "textinput": Slot("holder", "input", addresses=(_ABOUT,), inner="input"),
}
_CHANNEL = {
    "title": Slot("text", "title", "unsure"),
    "link": Slot("link", "link", "text", ("",)),
    "description": Slot("text", "subtitle", "unsure"),
}
_ITEM = {
    "title": Slot("text", "title", "unsure"),
    "link": Slot("link", "link", "text", ("",)),
    "description": Slot("text", "summary", "html"),
}
_IMAGE = {
    "title": Slot("text", "image-title", "text"),
    "link": Slot("reference", "image-link", addresses=("",)),
    "url": Slot("reference", "image", addresses=("",)),
}
_INPUT = {
    "title": Slot("text", "input-title", "text"),
    "description": Slot("text", "input-description", "text"),
    "link": Slot("reference", "input-link", addresses=("",)),
}


#: The images and items of RSS 1.1 stand in its channel.
_IN_CHANNEL = {
    f"{{{RSS_11}}}image": Slot("holder", "image", addresses=(_ABOUT,), inner="image"),
    f"{{{RSS_11}}}items": Slot("holder", "items", inner="items"),
}
_IN_ITEMS = {f"{{{RSS_11}}}item": Slot("holder", "item", addresses=(_ABOUT,), inner="item")}
_ALL = (*NAMESPACES, RSS_11)


def _named(table: dict[str, Slot]) -> dict[str, Slot]:
    """A table in each of the namespaces that RSS has had in RDF."""
    return {f"{{{ns}}}{name}": slot for ns in _ALL for name, slot in table.items()}


DIALECT = Dialect(
    name="rdf",
    label="RSS 1.0",
    entry="item",
    forms={
        "feed": Form("RSS 1.0 feed", "application/rss+xml", ("application/rdf+xml",)),
        "channel": Form("RSS 1.1 feed", "application/rdf+xml"),
    },
    root="root",
    slots={
        "root": _named(_ROOT),
        "channel": _named(_CHANNEL) | _IN_CHANNEL,
        "items": _IN_ITEMS,
        "item": _named(_ITEM),
        "image": _named(_IMAGE),
        "input": _named(_INPUT),
    },
    entries=frozenset(("item",)),
    heads=frozenset(("channel",)),
    deeper=frozenset(
        f"{{{ns}}}{name}"
        for ns in _ALL
        for name in ("channel", "item", "items", "image", "textinput")
    ),
    places={f"{{{RDF}}}RDF": "root"}
    | {
        f"{{{ns}}}{name}": place
        for ns in _ALL
        for name, place in (
            ("channel", "head"),
            ("Channel", "head"),
            ("items", ""),
            ("item", "entry"),
            ("image", "image"),
            ("textinput", "textInput"),
        )
    },
    has_extensions=True,
)
