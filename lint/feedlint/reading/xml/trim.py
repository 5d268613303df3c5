"""A tree with more attributes or elements than the rules are to look at.

Imported only where a document may have so many. Nothing here makes a node set of XPath,
which ends at ten million nodes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from feedlint.anchor import on_tag
from feedlint.finding import Fault
from feedlint.limits import may_be_wide
from feedlint.names import ATOM, atom

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.limits import Limits

#: Elements of a feed that say nothing of each other.
_MANY = frozenset((atom("entry"), atom("category")))


def trim(root: Element, text: str, limits: Limits, *, is_feed: bool) -> tuple[Fault | None, bool]:
    """What is too much in the tree of a text, and whether there is a tree left to look at.

    Of a feed the last entries are taken out, if nothing that is left needs them.
    """
    if may_be_wide(text, limits) and (fault := _too_wide(root, limits.attributes)):
        return fault, False
    size = 0
    for child in root.iterchildren(etree.Element):
        size += 1 + len(child)
        if size > limits.elements:
            is_left = is_feed and _cut(root, child)
            values = {"limit": f"{limits.elements:,}", "rest": "yes" if is_left else ""}
            return Fault("limit-elements", on_tag(root), values), is_left
    return None, True


def _too_wide(root: Element, limit: int) -> Fault | None:
    for element in root.iter(etree.Element):
        if len(element.attrib) > limit:
            values = {"count": f"{len(element.attrib):,}", "limit": f"{limit:,}"}
            return Fault("limit-attributes", on_tag(element), values)
    return None


def _cut(root: Element, first: Element) -> bool:
    """Take an element out, and all behind it; False where something else may need them."""
    if first.getprevious() is None or (first.tag not in _MANY and _is_of_atom(first)):
        return False
    for sibling in first.itersiblings(f"{{{ATOM}}}*"):
        if sibling.tag not in _MANY:
            return False
    del root[root.index(first) :]
    return True


def _is_of_atom(element: Element) -> bool:
    return element.tag.startswith(f"{{{ATOM}}}")
