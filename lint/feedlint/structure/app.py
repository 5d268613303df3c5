"""The shapes of service and category documents (RFC 5023); titles and categories are Atom's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import APP, atom
from feedlint.structure import shape as shapes
from feedlint.structure.atom import GRAMMAR as ATOM
from feedlint.structure.plain import Leaf, Plain

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from lxml.etree import _Element as Element

    from feedlint.structure.shape import Inner, Shape

_ELEMENTS = {
    "service": Leaf(("workspace",), ("workspace",)),
    "workspace": Leaf(("title", "collection"), ("title",)),
    "collection": Leaf(("title", "accept", "categories"), ("title",), ("href",)),
    "categories": Leaf(("category",), known=("fixed", "scheme", "href")),
    "category": Leaf(required=("term",)),
}
_OF_ATOM = frozenset(("title", "category"))
_NAMES = ("service", "workspace", "collection", "accept", "categories")
_TAGS = {
    **{name: f"{{{APP}}}{name}" for name in _NAMES},
    **{name: atom(name) for name in sorted(_OF_ATOM)},
}


def _is_atom(place: str) -> bool:
    return place.rpartition("/")[2] in _OF_ATOM


class App(Plain):
    """The tables of the protocol, with Atom's own shapes for what is Atom's."""

    def place_of(self, root: Element) -> str:
        """A service, or categories that are a document of their own."""
        name = self.known.get(root.tag, "")
        return name if name in ("service", "categories") else ""

    def inside(self, place: str) -> dict[str, Inner]:
        """The children that are looked at in an element at `place`, by tag."""
        found = super().inside(place)
        return {tag: inner._replace(key="type") for tag, inner in found.items()}

    def key(self, element: Element, inner: Inner, names: Sequence[str | bytes]) -> Hashable:
        """What tells the shape of an element from the others with its tag."""
        if inner.name in _OF_ATOM:
            return ATOM.key(element, inner, names)
        return super().key(element, inner, names)

    def shape_of(self, element: Element, place: str) -> Shape:
        """The shape of an element that stands at `place`."""
        shape_of = shapes.shape_of if _is_atom(place) else super().shape_of
        return shape_of(element, place)

    def probe(self, shape: Shape) -> Element:
        """An element of a shape."""
        if not _is_atom(shape.place):
            return super().probe(shape)
        return shapes.skeleton(shape._replace(place=shape.place.rpartition("/")[2]))[1]


GRAMMAR = App("app", "service", _ELEMENTS, _TAGS, namespace=f"{{{APP}}}")
