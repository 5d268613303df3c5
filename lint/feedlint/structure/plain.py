"""Grammars whose elements are told apart by their names alone: those of RSS.

What an element may hold follows from where it stands, never from its attributes, as it does in
Atom; so tables are enough for its shapes.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from feedlint.structure.shape import NODES, Inner, Shape, has_stray_text

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

_FOREIGN = "urn:feedlint:foreign"


class Leaf(NamedTuple):
    """What an element is in a grammar: the children that are looked at, and those it must have.

    `required` and `known` are its attributes. It `is_empty` if it holds nothing, not even text.
    """

    children: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    is_empty: bool = False


class Plain:
    """A grammar as the survey uses it; `elements` are by the last name of their place.

    `tags` gives the tag of each name in documents, and `values` the values that an attribute
    may have: those of other attributes are not looked at.
    """

    def __init__(
        self,
        name: str,
        root: str,
        elements: Mapping[str, Leaf],
        tags: Mapping[str, str],
        values: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self.name = name
        self.root = root
        self.elements = elements
        self.tags = tags
        self.values = values or {}
        self.known = {tag: name for name, tag in tags.items()}
        self.namespaces = frozenset(tag[1:].rpartition("}")[0] for tag in tags.values())
        namespace = tags["item"].rpartition("item")[0]
        self._unknown = f"{namespace}unknown"
        self._inside: dict[str, dict[str, Inner]] = {}

    @cached_property
    def attributes(self) -> frozenset[str]:
        """All attributes that any element has."""
        leaves = self.elements.values()
        return frozenset(name for leaf in leaves for name in (*leaf.required, *leaf.known))

    def roots(self) -> Mapping[str, str]:
        """The tags that documents begin with, and the places that they are."""
        return {self.tags[self.root]: self.root}

    def inside(self, place: str) -> dict[str, Inner]:
        """The children that are looked at in an element at `place`, by tag."""
        found = self._inside.get(place)
        if found is None:
            names = self.elements[place.rpartition("/")[2]].children
            found = self._inside[place] = {
                self.tags[n]: Inner(n, f"{place}/{n}", bool(self._leaf(n).children), "")
                for n in names
            }
        return found

    def _leaf(self, name: str) -> Leaf:
        return self.elements.get(name, _TEXT)

    def key(self, element: Element, inner: Inner, names: Sequence[str | bytes]) -> Hashable:
        """What tells the shape of an element from the others with its tag, as cheaply as can be."""
        leaf = self._leaf(inner.name)
        if not names and not len(element) and not leaf.is_empty:
            return inner.name
        kinds = tuple([self.kind_of(e) for e in element if not isinstance(e, NODES)])
        return (inner.name, *names, kinds, leaf.is_empty and has_stray_text(element))

    def kind_of(self, element: Element) -> str:
        """The kind of a child: its name, or what it is."""
        tag = element.tag
        name = self.known.get(tag)
        if name is not None:
            return name
        return "unknown-core" if tag[1:].rpartition("}")[0] in self.namespaces else self._other(tag)

    def _other(self, tag: str) -> str:
        return "foreign" if tag[0] == "{" else "no-namespace"

    def attribute_classes(self, element: Element) -> set[str]:
        """The grammar's names of the attributes."""
        found = set()
        # Names alone: lxml's items() takes quadratic time.
        for name in map(str, element.keys()):
            if name in self.values:
                is_known = element.get(name) in self.values[name]
                found.add(f"{name}={'known' if is_known else 'other'}")
            elif name in self.attributes:
                found.add(name)
            else:
                found.add("foreign" if name[0] == "{" else "unknown")
        return found

    def canonical(self, place: str, kinds: Sequence[str]) -> tuple[str, ...]:
        """Kinds in canonical order, at most two of each."""
        del place
        counts = Counter(kinds)
        return tuple(kind for kind in sorted(counts) for _ in range(min(counts[kind], 2)))

    def shape_of(self, element: Element, place: str) -> Shape:
        """The shape of an element that stands at `place`."""
        leaf = self._leaf(place.rpartition("/")[2])
        kinds = [self.kind_of(e) for e in element if not isinstance(e, NODES)]
        has_text = bool(leaf.is_empty or leaf.children) and has_stray_text(element)
        attributes = tuple(sorted(self.attribute_classes(element)))
        return Shape(place, attributes, self.canonical(place, kinds), has_text)

    # ---- skeletons

    def skeleton(self, shape: Shape) -> tuple[Element, Element]:
        """The smallest document that is right but for this element, and that element."""
        *above, own = shape.place.split("/")
        probe = etree.Element(self.tags[own], dict(self._values(shape.attributes)))
        if shape.has_text:
            probe.text = "x"
        for kind in shape.children:
            probe.append(self._sample(kind))
        root, inner = probe, own
        for name in reversed(above):
            parent = self._element(name, (n for n in self._leaf(name).needs if n != inner))
            parent.append(root)
            root, inner = parent, name
        return root, probe

    def _values(self, classes: Iterable[str]) -> Iterator[tuple[str, str]]:
        for name in classes:
            plain, _, value = name.partition("=")
            if name == "foreign":
                yield f"{{{_FOREIGN}}}foreign", "x"
            elif value:
                yield plain, min(self.values[plain]) if value == "known" else "none"
            else:
                yield plain, "x"

    def _sample(self, kind: str) -> Element:
        """A child of this kind that is right in itself."""
        if kind == "foreign":
            return etree.Element(f"{{{_FOREIGN}}}foreign")
        if kind == "no-namespace":
            return etree.Element("none")
        if kind == "unknown-core":
            return etree.Element(self._unknown)
        return self._element(kind, self._leaf(kind).needs)

    def _element(self, name: str, kinds: Iterable[str]) -> Element:
        element = etree.Element(self.tags[name])
        for attribute in self._leaf(name).required:
            value = min(self.values[attribute]) if attribute in self.values else "x"
            element.set(attribute, value)
        element.extend([self._sample(kind) for kind in kinds])
        return element


_TEXT = Leaf()
