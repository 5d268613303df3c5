"""The structure of a feed: which elements and attributes stand where, and how often.

Each element in a position that its dialect knows is reduced to its shape, and each distinct
shape is judged once: the dialect's RELAX NG (`schemas/atom.rng`) says quickly whether it is
right, and only where it is not is its XSD (`schemas/atom.xsd`) asked why. That answer holds
for every element of the shape, so a mistake that a generator makes a thousand times is
explained once.
"""

from __future__ import annotations

import os
from collections import deque
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml import etree

from feedlint.names import APP, SPACE
from feedlint.structure.atom import GRAMMAR as ATOM
from feedlint.structure.faults import faults_of
from feedlint.structure.shape import NODES, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from lxml.etree import _Element as Element
    from xmlschema import XMLSchema11

    from feedlint.finding import Fault
    from feedlint.structure.faults import Declaration, Placed
    from feedlint.structure.grammar import Grammar
    from feedlint.structure.shape import Inner, Place

#: In the key of a container: the mark of stray text; no attribute is called that.
TEXT = "#text"
#: Shapes that are remembered; a feed of one generator has a dozen.
_SHAPES = 4096


def schema_path(name: str) -> str:
    """A file of the schemas, in a wheel or in a checkout.

    Raises FileNotFoundError where it is in neither.
    """
    # Not pathlib: importing it takes longer than all the rest of this module.
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    for folder in (package, os.path.dirname(os.path.dirname(package))):
        path = os.path.join(folder, "schemas", name)
        if os.path.isfile(path):
            return path
    raise FileNotFoundError(f"feedlint's schema {name} is not installed")


@cache
def relax_ng(name: str = "atom") -> etree.RelaxNG:
    """The grammar that says whether a shape is right."""
    return etree.RelaxNG(etree.parse(schema_path(f"{name}.rng")))


@cache
def xml_schema(name: str = "atom") -> XMLSchema11:
    """The grammar that says why not; half a second to import and build."""
    from xmlschema import XMLSchema11

    return XMLSchema11(schema_path(f"{name}.xsd"), allow="local", use_fallback=False)


#: The modules of the grammars, by dialect.
_GRAMMARS = ("atom", "app", "rss", "rdf")


@cache
def grammar(dialect: str) -> Grammar:
    """What the survey has to know of a dialect; raises ValueError for one without a grammar."""
    if dialect not in _GRAMMARS:
        raise ValueError(f"no grammar of {dialect!r}")
    found: Grammar = import_module(f"feedlint.structure.{dialect}").GRAMMAR
    return found


def grammar_of(root: Element, dialect: str) -> Grammar:
    """The grammar of a document, by the version or the kind that it is of."""
    if dialect == "atom":
        return grammar("app" if root.tag[1:].startswith(APP) else dialect)
    if dialect != "rdf":
        return grammar(dialect)
    from feedlint.structure import rdf

    return rdf.grammar_of(root)


@lru_cache(_SHAPES)
def judge(shape: Shape, known: Grammar = ATOM) -> Declaration | None:
    """None for a right shape; else what its elements are to be held against.

    Raises SchemaDisagreement where the one grammar refuses it and the other cannot
    say why.
    """
    if not known.has_schema:
        return known.judge(shape)
    skeleton = known.skeleton(shape)
    if relax_ng(known.name).validate(skeleton[0]):
        return None
    from feedlint.structure.explain import explain

    return explain(shape, xml_schema(known.name), known, skeleton)


class Verdict(NamedTuple):
    """What is known of an element: its kind for its parent, and what it is to be held against."""

    kind: str
    wrong: Declaration | None


class Survey:
    """One walk over a document: the elements whose shapes are wrong, and why.

    `is_wanted` says of a kind of fault whether anybody wants to know of another one.
    """

    def __init__(self, is_wanted: Callable[[str], bool] = bool, known: Grammar = ATOM) -> None:
        self._is_wanted = is_wanted
        self._grammar = known
        #: By declaration: the kinds of faults that its elements have had.
        self._kinds: dict[int, frozenset[str]] = {}
        #: Declarations of whose faults nobody wants to know any more.
        self._told: set[int] = set()
        self._wrong: dict[Element, Declaration] = {}
        #: Containers with something wrong below them.
        self._around: set[Element] = set()
        self._leaves: dict[Place, dict[Hashable, Verdict]] = {}
        self._containers: dict[Hashable, Declaration | None] = {}

    def look(self, container: Element, place: Place) -> None:
        """Judge an element with element content, and all that is looked at in it."""
        known = self._leaves.setdefault(place, {})
        key_of, kind_of = self._grammar.key, self._grammar.kind_of
        may_hold = self._grammar.inside(place)
        before = len(self._wrong)
        kinds: list[str] = []
        text = container.text
        has_text = text is not None and text.strip(SPACE) != ""
        for child in container:
            inner = may_hold.get(child.tag)
            if inner is None:
                if not isinstance(child, NODES):
                    kinds.append(kind_of(child))
            elif inner.is_container:
                self.look(child, inner.place)
                kinds.append(inner.name)
            else:
                key = key_of(child, inner, child.keys())
                kind, wrong = known.get(key) or self._judge_leaf(child, inner, key, known)
                kinds.append(kind)
                if wrong is not None:
                    self._wrong[child] = wrong
            tail = child.tail
            if tail is not None and tail.strip(SPACE):
                has_text = True
        if len(self._wrong) > before:
            self._around.add(container)
        names = (*container.keys(), TEXT) if has_text else tuple(container.keys())
        self._judge(container, place, tuple(kinds), names)

    def _judge_leaf(
        self, element: Element, inner: Inner, key: Hashable, known: dict[Hashable, Verdict]
    ) -> Verdict:
        shape = self._grammar.shape_of(element, inner.place)
        kind = self._grammar.kind_of(element)
        known[key] = verdict = Verdict(kind, judge(shape, self._grammar))
        return verdict

    def _judge(
        self, container: Element, place: Place, kinds: tuple[str, ...], names: tuple[Any, ...]
    ) -> None:
        key = (place, kinds, names)
        if key not in self._containers:
            attributes = tuple(sorted(self._grammar.attribute_classes(container)))
            children = self._grammar.canonical(place, kinds)
            shape = Shape(place, attributes, children, names[-1:] == (TEXT,))
            self._containers[key] = judge(shape, self._grammar)
        declaration = self._containers[key]
        if declaration is not None:
            self._wrong[container] = declaration

    def faults(self, element: Element) -> Iterator[Fault]:
        """The faults of an element and of what is in it."""
        own = deque(self._own(element))
        if element in self._around:
            for index, child in enumerate(element):
                is_around = child in self._around
                if is_around or self._may_tell(child):
                    while own and own[0].order <= index:
                        yield own.popleft().fault
                    yield from self.faults(child)
        for placed in own:
            yield placed.fault

    def _own(self, element: Element) -> list[Placed]:
        if not self._may_tell(element):
            return []
        declaration = self._wrong[element]
        found = faults_of(declaration, element)
        known = self._kinds.get(id(declaration), frozenset())
        self._kinds[id(declaration)] = known.union(placed.fault.kind for placed in found)
        return found

    def _may_tell(self, element: Element) -> bool:
        """Whether an element is wrong in a way of which not enough is known yet."""
        declaration = self._wrong.get(element)
        if declaration is None or id(declaration) in self._told:
            return False
        kinds = self._kinds.get(id(declaration))
        if kinds is None or any(map(self._is_wanted, kinds)):
            return True
        self._told.add(id(declaration))
        return False


def structure_faults(
    root: Element, is_wanted: Callable[[str], bool] = bool, dialect: str = "atom"
) -> Iterator[Fault]:
    """The faults of structure in a feed or entry, in document order.

    All of them, or as long as `is_wanted` says of one of a declaration's kinds that it is.
    Nothing for a root that the dialect's grammar does not begin with. Raises
    SchemaDisagreement on a defect of the grammars.
    """
    known = grammar_of(root, dialect)
    place = known.place_of(root)
    if place:
        survey = Survey(is_wanted, known)
        survey.look(root, place)
        yield from survey.faults(root)
