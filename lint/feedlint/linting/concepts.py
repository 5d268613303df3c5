"""The concepts that rules visit, and what there is of each in a feed."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed

#: What a rule that visits a concept is called with, by the name of the concept.
_CONCEPTS = {
    "@entry": "entries",
    "@id": "ids",
    "@reference": "references",
    "@address": "addresses",
    "@date": "dates",
    "@link": "links",
    "@text": "texts",
    "@html": "marked_up",
    "@strange-text": "sifted.strange",
    "@marked-text": "sifted.plain",
    "@marked-html": "sifted.html",
    "@marked-xhtml": "sifted.xhtml",
    "@markup": "sifted.notable",
    "@doubtful-html": "sifted.doubtful",
    "@linked-text": "sifted.linked",
    "@hollow-text": "sifted.hollow",
    "@person": "people",
    "@media": "media",
    "@category": "categories",
    "@language": "languages",
    "@media-type": "media_types",
    "@unusual-id": "unusual_ids",
    "@unusual-reference": "unusual_references",
    "@unusual-address": "unusual_addresses",
    "@unusual-link": "unusual_links",
    "@unusual-media-type": "unusual_media_types",
    "@unusual-category": "unusual_categories",
    "@unusual-person": "unusual_people",
    "@blank": "blank",
    "@unusually-declared": "unusually_declared",
    "@with-xml-attributes": "with_xml_attributes",
    "@with-stylesheet": "with_stylesheet",
    "@with-bases": "with_bases",
    "@with-strange-texts": "with_strange_texts",
    "@with-markup": "with_markup",
}


def things_of(feed: Feed, concept: str) -> list[Any]:
    """What there is of a concept in a feed, in document order; raises KeyError for none."""
    if concept == "@feed":
        return [feed]
    found: list[Any] = attrgetter(_CONCEPTS[concept])(feed)
    return found


def node_of(visited: Any) -> Element:
    """The element of what a rule was called with."""
    node: Element = getattr(visited, "node", getattr(visited, "root", visited))
    return node
