"""Atom's grammar as the survey uses it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from feedlint.names import atom
from feedlint.structure import shape as shapes
from feedlint.structure.shape import CONTAINERS, NODES, Inner, has_stray_text, kind_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from lxml.etree import _Element as Element

    from feedlint.structure.faults import Declaration
    from feedlint.structure.shape import Place, Shape


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


_ROOTS = (atom("feed"), atom("entry"))


class Atom:
    """The functions over shapes, with the name of the two files."""

    name = "atom"
    kind_of = staticmethod(shapes.kind_of)
    attribute_classes = staticmethod(shapes.attribute_classes)
    canonical = staticmethod(shapes.canonical)
    shape_of = staticmethod(shapes.shape_of)
    skeleton = staticmethod(shapes.skeleton)
    inside = staticmethod(inside)

    has_schema = True

    @staticmethod
    def judge(shape: Shape) -> Declaration | None:
        """The schema's business."""
        raise TypeError(f"the schema of Atom judges {shape}")

    @staticmethod
    def place_of(root: Element) -> Place:
        """The place of a root; empty for one that no document begins with."""
        return root.tag.rpartition("}")[2] if root.tag in _ROOTS else ""

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
