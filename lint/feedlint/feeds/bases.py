"""The bases against which relative references stand (RFC 3986, section 5.1; XML Base)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import XML_BASE
from feedlint.values import iri

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Code points of a base that are looked at: each of many elements below may add to it.
_MAX_BASE = 4096


class Bases:
    """The bases of the elements of one document; that of a parent is worked out once.

    `url` is where the document came from, if that is to count.
    """

    def __init__(self, url: str = "") -> None:
        self._url = url
        self._known: dict[Element, str] = {}

    def of(self, node: Element) -> str:
        """The absolute base that xml:base gives an element; empty where it gives none."""
        base = self._given(node)
        return base if iri.is_absolute(base) else ""

    def _given(self, node: Element) -> str:
        """What the elements around and this one give together, absolute or not."""
        above: list[Element] = []
        base = self._url
        for parent in node.iterancestors():
            if parent in self._known:
                base = self._known[parent]
                break
            above.append(parent)
        for parent in reversed(above):
            base = self._known[parent] = _joined(base, parent)
        return _joined(base, node)


def _joined(base: str, node: Element) -> str:
    own = node.get(XML_BASE)
    if own is None:
        return base
    return (iri.resolve(base, own[:_MAX_BASE]) if base else own)[:_MAX_BASE]
