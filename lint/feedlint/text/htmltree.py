"""The markup of an XHTML div, and whether its elements may stand where they do.

In XML every element ends where its end tag is. But readers hand the div to a parser of
HTML, which undoes what cannot be written in HTML; that is what the flaws are about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from feedlint.text.htmlcategories import (
    CLOSES_PARAGRAPH,
    FOSTERING,
    HEADINGS,
    ITEM_PARENTS,
    LIST_CHILDREN,
    NOT_FOSTERED,
    NOT_IN_ITSELF,
    SCOPE,
    SCOPES,
    TABLE_PARENTS,
)
from feedlint.text.htmlmarkup import Attribute, Markup, Tag
from feedlint.text.htmlnesting import Fault, Flaw, Spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

_VOCABULARIES = {
    "http://www.w3.org/1999/xhtml": "",
    "http://www.w3.org/2000/svg": "svg",
    "http://www.w3.org/1998/Math/MathML": "math",
}
_XLINK = "{http://www.w3.org/1999/xlink}href"
#: What stands for anything but XHTML among the open elements.
_OTHER = "svg"


def read_tree(markup: Markup, keep: Callable[[Tag], Tag | None]) -> None:
    """Read what stands below the construct of `markup` into it."""
    _Reader(markup, keep).children(markup.construct)


class _Reader:
    def __init__(self, markup: Markup, keep: Callable[[Tag], Tag | None]) -> None:
        self._markup = markup
        self._keep = keep
        self._open: list[Spot] = []
        self._told: set[Spot] = set()

    def children(self, parent: Element) -> None:
        # The parser stops at 256 levels, so this recursion has an end.
        for child in parent.iterchildren(etree.Element):
            namespace, _, name = child.tag.rpartition("}")
            vocabulary = _VOCABULARIES.get(namespace[1:], namespace[1:] or "none")
            spot = Spot(name, 0, 0, element=child)
            self._take(Tag(spot, vocabulary, _attributes(child)))
            if not vocabulary:
                self._judge(spot)
            if len(child):
                self._open.append(spot._replace(name=_OTHER) if vocabulary else spot)
                self.children(child)
                self._open.pop()

    def _take(self, tag: Tag) -> None:
        is_inside_other = bool(self._open) and self._open[-1].name == _OTHER
        if is_inside_other and tag.vocabulary not in _VOCABULARIES.values():
            # A drawing holds what its editor needs, and nobody else reads that.
            return
        kept = self._keep(tag)
        if kept is not None:
            self._markup.tags.append(kept)

    def _judge(self, spot: Spot) -> None:
        """Hold an element of XHTML against the ones it stands in."""
        name = spot.name
        if name in CLOSES_PARAGRAPH:
            self._forbid(Fault.IN_PARAGRAPH, spot, "p")
        if name in NOT_IN_ITSELF:
            self._forbid(Fault.IN_ITSELF, spot, name)
        if name in ITEM_PARENTS and not any(o.name in ITEM_PARENTS[name] for o in self._open):
            self._tell(Fault.LOOSE_ITEM, spot, None)
        parent = self._open[-1] if self._open else None
        if parent is None:
            return
        if parent.name in LIST_CHILDREN and name not in LIST_CHILDREN[parent.name]:
            self._tell(Fault.NOT_ITEM, spot, parent)
        if name in HEADINGS and parent.name in HEADINGS:
            self._tell(Fault.IN_ITSELF, spot, parent)
        if name in TABLE_PARENTS:
            if parent.name not in TABLE_PARENTS[name]:
                self._tell(Fault.OUTSIDE_TABLE, spot, None)
        elif parent.name in FOSTERING and name not in NOT_FOSTERED:
            self._tell(Fault.FOSTERED, spot, parent)

    def _forbid(self, fault: Fault, spot: Spot, name: str) -> None:
        stop = SCOPES.get(name, SCOPE)
        for outer in reversed(self._open):
            if outer.name == name:
                self._tell(fault, spot, outer)
                return
            if outer.name.lower() in stop:
                return

    def _tell(self, fault: Fault, spot: Spot, outer: Spot | None) -> None:
        """Once for each element that holds what it cannot hold."""
        if outer is None or outer not in self._told:
            self._markup.flaws.append(Flaw(fault, spot, outer))
        if outer is not None:
            self._told.add(outer)


def _attributes(element: Element) -> tuple[Attribute, ...]:
    if not element.attrib:
        return ()
    return tuple(_attribute(str(key), str(value)) for key, value in element.items())


def _attribute(key: str, value: str) -> Attribute:
    if key == _XLINK:
        return Attribute("xlink:href", value, key)
    return Attribute(key, value, key)
