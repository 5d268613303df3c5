"""RSS 1.0 and 0.90, which are RDF."""

from __future__ import annotations

from feedlint.feeds.dialect import Dialect, Form, Slot
from feedlint.feeds.modules import IN_CHANNEL, IN_ITEM

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RSS_10 = "http://purl.org/rss/1.0/"
#: RSS 0.90, in its two spellings.
RSS_090 = ("http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/")
NAMESPACES = (RSS_10, *RSS_090)
_ABOUT = f"{{{RDF}}}about"

_ROOT = {
    "channel": Slot("holder", "channel", addresses=(_ABOUT,), inner="channel"),
    "item": Slot("holder", "item", inner="item"),
    "image": Slot("holder", "image", inner="image"),
    "textinput": Slot("holder", "input", inner="input"),
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


def _named(table: dict[str, Slot]) -> dict[str, Slot]:
    """A table in each of the namespaces that RSS has had in RDF."""
    return {f"{{{ns}}}{name}": slot for ns in NAMESPACES for name, slot in table.items()}


DIALECT = Dialect(
    name="rdf",
    label="RSS 1.0",
    entry="item",
    forms={"feed": Form("RSS 1.0 feed", "application/rss+xml", ("application/rdf+xml",))},
    root="root",
    slots={
        "root": _named(_ROOT),
        "channel": _named(_CHANNEL) | IN_CHANNEL,
        "item": _named(_ITEM) | IN_ITEM,
        "image": _named(_IMAGE),
        "input": _named(_INPUT),
    },
    entries=frozenset(("item",)),
    heads=frozenset(("channel",)),
    deeper=frozenset(
        f"{{{ns}}}{name}" for ns in NAMESPACES for name in ("channel", "item", "image", "textinput")
    ),
)
