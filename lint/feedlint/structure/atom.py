"""Atom's grammar as the survey uses it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from feedlint.names import atom
from feedlint.structure import shape as shapes
from feedlint.structure.shape import CONTAINERS, NODES, Inner, has_stray_text, kind_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from lxml.etree import _Element as Element

    from feedlint.structure.shape import Place


@cache
def inside(place: Place) -> dict[str, Inner]:
    """The children that are looked at in an element at `place`, by tag."""
    above = "" if place == "feed" else f"{place}/"
    found = {}
    for name in CONTAINERS[place.rpartition("/")[2]]:
        key = "rel" if name == "link" else "type"
        inner = "entry" if name == "entry" else f"{above or 'feed/'}{name}"
        found[atom(name)] = Inner(name, inner, name in CONTAINERS, key)
    return found


class Atom:
    """The functions over shapes, with the name of the two files."""

    name = "atom"
    kind_of = staticmethod(shapes.kind_of)
    attribute_classes = staticmethod(shapes.attribute_classes)
    canonical = staticmethod(shapes.canonical)
    shape_of = staticmethod(shapes.shape_of)
    skeleton = staticmethod(shapes.skeleton)
    inside = staticmethod(inside)

    @staticmethod
    def roots() -> Mapping[str, Place]:
        """The tags that documents begin with, and the places that they are."""
        return {atom(name): name for name in ("feed", "entry")}

    @staticmethod
    def key(element: Element, inner: Inner, names: Sequence[str | bytes]) -> Hashable:
        """What tells the shape of an element from the others with its tag, as cheaply as can be."""
        if not names and not len(element):
            return inner.name
        value = element.get(inner.key)
        if not len(element) and value != "xhtml" and "src" not in names:
            return (inner.name, value, *names)
        kinds = tuple([kind_of(child) for child in element if not isinstance(child, NODES)])
        return (inner.name, value, *names, kinds, has_stray_text(element))


GRAMMAR = Atom()
