"""The shapes of RSS 1.0, and those of 0.90 and 1.1, which no schema is worth."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from feedlint.feeds.rdf import RDF, RSS_090, RSS_10, RSS_11
from feedlint.structure.plain import Leaf, Plain

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ABOUT = f"{{{RDF}}}about"
_RESOURCE = f"{{{RDF}}}resource"
#: RDF/XML, section 2.8: markup that is meant to be markup.
_LITERAL = f"{{{RDF}}}parseType"
_IMAGE = ("title", "url", "link")
_INPUT = ("title", "description", "name", "link")
_CHANNEL = ("title", "link", "description", "items")
# RDF has older documents write these without a namespace.


def _described(children: tuple[str, ...], needs: tuple[str, ...]) -> Leaf:
    return Leaf(children, needs, (_ABOUT,), ("about",))


_REFERENCE = Leaf(required=(_RESOURCE,), known=("resource",), is_empty=True)
_ITEM = ("title", "link", "description")

_ELEMENTS = {
    "RDF": Leaf(("channel", "image", "item", "textinput"), ("channel",)),
    "channel": _described((*_CHANNEL, "image", "textinput"), _CHANNEL),
    "image": _described(_IMAGE, _IMAGE),
    "textinput": _described(_INPUT, _INPUT),
    "item": _described(_ITEM, ("title", "link")),
    "items": Leaf(("Seq",)),
    "Seq": Leaf(("li",)),
    "li": _REFERENCE,
    "RDF/channel/image": _REFERENCE,
    "RDF/channel/textinput": _REFERENCE,
}
#: RSS 0.90 had no addresses of its parts, and no list of them.
_ELEMENTS_090 = {
    "RDF": Leaf(("channel", "image", "item", "textinput"), ("channel",), many=("item",)),
    "channel": Leaf(("title", "link", "description"), ("title", "link")),
    "image": Leaf(_IMAGE, _IMAGE),
    "textinput": Leaf(_INPUT, _INPUT),
    "item": Leaf(("title", "link"), ("title", "link")),
}
#: RSS 1.1: the items stand in the channel, and the link of an image may be left out.
_ELEMENTS_11 = {
    "Channel": _described((*_CHANNEL, "image"), _CHANNEL),
    "image": Leaf(_IMAGE, ("title", "url")),
    "items": Leaf(("item",), many=("item",)),
    "item": Leaf(_ITEM, ("title", "link")),
}
_OF_RDF = {name: f"{{{RDF}}}{name}" for name in ("RDF", "Seq", "li")}


def _tags(namespace: str) -> dict[str, str]:
    names = {*_CHANNEL, *_IMAGE, *_INPUT, "channel", "Channel", "image", "item", "textinput"}
    return {**{name: f"{{{namespace}}}{name}" for name in sorted(names)}, **_OF_RDF}


GRAMMAR = Plain("rdf", "RDF", _ELEMENTS, _tags(RSS_10), literal=_LITERAL)


@cache
def _older(namespace: str) -> Plain:
    return Plain(
        "rdf090", "RDF", _ELEMENTS_090, _tags(namespace), literal=_LITERAL, has_schema=False
    )


@cache
def _newer() -> Plain:
    return Plain(
        "rdf11", "Channel", _ELEMENTS_11, _tags(RSS_11), literal=_LITERAL, has_schema=False
    )


def grammar_of(root: Element) -> Plain:
    """The grammar of the version that a document is of, by the namespace of its channel."""
    if root.tag == f"{{{RSS_11}}}Channel":
        return _newer()
    for child in root.iterchildren(etree.Element):
        namespace, _, name = child.tag[1:].rpartition("}")
        if name == "channel" and namespace in RSS_090:
            return _older(namespace)
    return GRAMMAR
