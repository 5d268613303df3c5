"""Grammars whose elements are told apart by their names alone: those of RSS.

What an element may hold follows from where it stands, never from its attributes, as it does in
Atom; so tables are enough for its shapes.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from feedlint.structure.faults import Content, Declaration, faults_of
from feedlint.structure.shape import NODES, Inner, Shape, has_stray_text

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

_FOREIGN = "urn:feedlint:foreign"


class Leaf(NamedTuple):
    """What an element is in a grammar: the children that are looked at, and those it must have.

    `required` and `known` are its attributes. It `is_empty` if it holds nothing, not even text.
    Of the children in `many` there may be any number, which a schema says by itself.
    """

    children: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    is_empty: bool = False
    many: tuple[str, ...] = ()


class Plain:
    """A grammar as the survey uses it.

    `elements` are by their place, or by the last name of it. `tags` gives the tag of each name
    in documents, and `values` the values that an attribute may have: those of other attributes
    are not looked at. Without a schema the tables decide. `literal` is the attribute that may
    say that markup in a text is meant; what is in a place of `moved` is judged as in another.
    """

    def __init__(  # noqa: PLR0913  # a table in parts
        self,
        name: str,
        root: str,
        elements: Mapping[str, Leaf],
        tags: Mapping[str, str],
        values: Mapping[str, frozenset[str]] | None = None,
        *,
        has_schema: bool = True,
        literal: str = "",
        moved: Mapping[str, str] | None = None,
        namespace: str | None = None,
    ) -> None:
        self.name = name
        self.has_schema = has_schema
        self._literal = literal
        self._moved = moved or {}
        self.root = root
        self.elements = elements
        self.tags = tags
        self.values = values or {}
        self.known = {tag: name for name, tag in tags.items()}
        if namespace is None:
            namespace = tags["item"].removesuffix("item")
        self.namespace = namespace.strip("{}")
        self._unknown = f"{namespace}unknown"
        self._inside: dict[str, dict[str, Inner]] = {}

    @cached_property
    def attributes(self) -> frozenset[str]:
        """All attributes that any element has."""
        leaves = self.elements.values()
        return frozenset(name for leaf in leaves for name in (*leaf.required, *leaf.known))

    def place_of(self, root: Element) -> str:
        """The place of a root; the case of its name is said by itself."""
        return self.root if root.tag.lower() == self.tags[self.root].lower() else ""

    def inside(self, place: str) -> dict[str, Inner]:
        """The children that are looked at in an element at `place`, by tag."""
        found = self._inside.get(place)
        if found is None:
            names = self.leaf(place).children
            inner = [(n, self._moved.get(f"{place}/{n}", f"{place}/{n}")) for n in names]
            found = self._inside[place] = {
                self.tags[name]: Inner(name, at, bool(self.leaf(at).children), "")
                for name, at in inner
            }
        return found

    def leaf(self, place: str) -> Leaf:
        """What the element at a place is."""
        return self.elements.get(place) or self.elements.get(place.rpartition("/")[2], _TEXT)

    def key(self, element: Element, inner: Inner, names: Sequence[str | bytes]) -> Hashable:
        """What tells the shape of an element from the others with its tag, as cheaply as can be."""
        leaf = self.leaf(inner.place)
        if not names and not len(element) and not leaf.is_empty:
            return inner.name
        kinds = tuple(self._kinds(element))
        return (inner.name, *names, kinds, leaf.is_empty and has_stray_text(element))

    def _kinds(self, element: Element) -> list[str]:
        if self._literal and element.get(self._literal) == "Literal":
            return []
        return [self.kind_of(e) for e in element if not isinstance(e, NODES)]

    def kind_of(self, element: Element) -> str:
        """The kind of a child: its name, or what it is."""
        tag = element.tag
        name = self.known.get(tag)
        if name is not None:
            return name
        namespace = tag[1:].rpartition("}")[0]
        if namespace == self.namespace:
            return "unknown-core"
        return "foreign" if namespace else "no-namespace"

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
        if not kinds:
            return ()
        counts = Counter(kinds)
        return tuple(kind for kind in sorted(counts) for _ in range(min(counts[kind], 2)))

    def shape_of(self, element: Element, place: str) -> Shape:
        """The shape of an element that stands at `place`."""
        leaf = self.leaf(place)
        kinds = self._kinds(element)
        has_text = bool(leaf.is_empty or leaf.children) and has_stray_text(element)
        attributes = tuple(sorted(self.attribute_classes(element)))
        return Shape(place, attributes, self.canonical(place, kinds), has_text)

    # ---- skeletons

    def skeleton(self, shape: Shape) -> tuple[Element, Element]:
        """The smallest document that is right but for this element, and that element."""
        *above, own = shape.place.split("/")
        probe = self.probe(shape)
        root, inner, place = probe, own, shape.place
        for _ in above:
            place = place.rpartition("/")[0]
            parent = self._element(place, (n for n in self.leaf(place).needs if n != inner))
            parent.append(root)
            root, inner = parent, place.rpartition("/")[2]
        return root, probe

    def probe(self, shape: Shape) -> Element:
        """An element of a shape."""
        own = shape.place.rpartition("/")[2]
        probe = etree.Element(self.tags[own], dict(self._values(shape.attributes)))
        if shape.has_text:
            probe.text = "x"
        for kind in shape.children:
            probe.append(self._sample(kind, shape.place))
        return probe

    def _values(self, classes: Iterable[str]) -> Iterator[tuple[str, str]]:
        for name in classes:
            plain, _, value = name.partition("=")
            if name == "foreign":
                yield f"{{{_FOREIGN}}}foreign", "x"
            elif value:
                yield plain, min(self.values[plain]) if value == "known" else "none"
            else:
                yield plain, "x"

    def _sample(self, kind: str, place: str) -> Element:
        """A child of this kind that is right in itself."""
        if kind == "foreign":
            return etree.Element(f"{{{_FOREIGN}}}foreign")
        if kind == "no-namespace":
            return etree.Element("none")
        if kind == "unknown-core":
            return etree.Element(self._unknown)
        inner = f"{place}/{kind}"
        return self._element(inner, self.leaf(inner).needs)

    def _element(self, place: str, kinds: Iterable[str]) -> Element:
        element = etree.Element(self.tags[place.rpartition("/")[2]])
        for attribute in self.leaf(place).required:
            value = min(self.values[attribute]) if attribute in self.values else "x"
            element.set(attribute, value)
        element.extend([self._sample(kind, place) for kind in kinds])
        return element

    # ---- judging without a schema

    def judge(self, shape: Shape) -> Declaration | None:
        """None for a right shape; else what its elements are to be held against."""
        leaf = self.leaf(shape.place)
        content = Content.EMPTY if leaf.is_empty else Content.TEXT
        limits = {self.tags[name]: None if name in leaf.many else 1 for name in leaf.children}
        declaration = Declaration(
            content=Content.ELEMENTS if leaf.children else content,
            limits=limits,
            required=tuple(self.tags[name] for name in leaf.needs),
            admits=lambda tag: tag[1:].rpartition("}")[0] != self.namespace,
            attributes=frozenset((*leaf.required, *leaf.known)),
            required_attributes=leaf.required,
            admits_attribute=lambda name: name[0] == "{",
            refused=(),
            asserts=(),
            dialect=self.name,
        )
        return declaration if faults_of(declaration, self.skeleton(shape)[1]) else None


_TEXT = Leaf()
