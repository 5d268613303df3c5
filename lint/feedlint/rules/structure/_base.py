"""What the rules of structure share: where the RFC says what stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.limits import MAX_PLACES
from feedlint.names import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.finding import Fault

#: The section of RFC 4287 that says what an element holds.
SECTIONS = {
    "feed": "4.1.1",
    "entry": "4.1.2",
    "content": "4.1.3",
    "source": "4.2.11",
    "author": "3.2",
    "contributor": "3.2",
    "category": "4.2.2",
    "generator": "4.2.4",
    "link": "4.2.7",
}
#: The elements that are persons in Atom.
PERSONS = frozenset(("author", "contributor"))
#: Names of RSS 2.0, Atom 0.3 and common slips, and what Atom 1.0 calls the same.
ATOM_NAMES = {
    "body": "content",
    "copyright": "rights",
    "created": "published",
    "date": "updated",
    "description": "summary in an entry, subtitle in a feed",
    "enclosure": 'link with rel="enclosure"',
    "guid": "id",
    "image": "logo",
    "issued": "published",
    "item": "entry",
    "lastBuildDate": "updated",
    "managingEditor": "author",
    "modified": "updated",
    "pubDate": "published",
    "tag": "category",
    "tagline": "subtitle",
    "url": "uri in a person, link elsewhere",
    "webMaster": "contributor",
}
_FOLDED = {
    name.lower(): name
    for name in (
        *("author", "category", "content", "contributor", "email", "entry", "feed", "generator"),
        *("icon", "id", "link", "logo", "name", "published", "rights", "source", "subtitle"),
        *("summary", "title", "updated", "uri"),
    )
}


def element_of(fault: Fault) -> Element:
    """The element that a fault of structure points at; it always has one."""
    element = fault.anchor.element
    if element is None:
        raise ValueError(f"a fault of structure without an element: {fault.kind}")
    return element


def section(name: str) -> str:
    """The section that says what the element holds, in words for a help text."""
    return f"RFC 4287, section {SECTIONS.get(name, '4')}"


def of_place(known: str, parent: str) -> str:
    """What an element is called in its parent, of a list such as `a in a feed, b in an entry`."""
    for part in known.split(", "):
        name, _, place = part.partition(" in ")
        if place.rpartition(" ")[2] == parent:
            return name
    return known


def meant(element: Element) -> str:
    """What Atom calls what an unknown element seems to mean, or nothing."""
    name = local_name(element)
    parent = element.getparent()
    known = ATOM_NAMES.get(name, "")
    if parent is not None:
        known = of_place(known, local_name(parent))
    return known or _FOLDED.get(name.lower(), "")


def again(fault: Fault) -> str:
    """`, and N more like it`, where there are."""
    return f", and {len(fault.again):,} more like it" if fault.again else ""


def elements_of(fault: Fault) -> list[Element]:
    """All elements that have the fault, as many as a fix may mend at once."""
    anchors = (fault.anchor, *fault.again)[:MAX_PLACES]
    return [anchor.element for anchor in anchors if anchor.element is not None]
