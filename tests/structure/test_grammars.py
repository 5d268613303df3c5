"""Both grammars of structure, against the table, against each other and against the shapes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint.anchor import Part
from feedlint.rule import atom
from feedlint.structure.atom import inside
from feedlint.structure.explain import explain
from feedlint.structure.faults import faults_of
from feedlint.structure.shape import ATOM_NAMES, CONTAINERS, Shape, canonical, shape_of, skeleton
from feedlint.structure.survey import relax_ng, structure_faults, xml_schema
from tests.structure.cases import Row, label, parse, without_comments
from tests.structure.table import BY_HAND, ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element as Element


def test_the_table_is_as_large_as_it_has_to_be() -> None:
    assert len(BY_HAND) >= 120
    assert len({row.label for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.label)
def test_table(row: Row) -> None:
    root = parse(row.document)
    assert tuple(map(label, structure_faults(root))) == row.faults
    assert relax_ng().validate(root) is not bool(row.faults)
    assert xml_schema().is_valid(without_comments(row.document)) is not bool(row.faults)


def places() -> Iterator[str]:
    """Every place that is looked at."""
    waiting = ["feed", "entry"]
    while waiting:
        place = waiting.pop()
        yield place
        if place.rpartition("/")[2] in CONTAINERS:
            # The entry of a feed stands where an entry document does.
            waiting += [i.place for i in inside(place).values() if i.place != "entry"]


PLACES = sorted(places())
#: Most of what can go wrong does so in what has children.
WEIGHED = (*PLACES, *(p for p in PLACES if p.rpartition("/")[2] in CONTAINERS for _ in range(8)))
KINDS = sorted(
    (ATOM_NAMES - {"link", "content"})
    | {"link", "link=alternate", "content", "content=opaque", "unknown-atom"}
    | {"foreign", "no-namespace", "xhtml-div", "other-xhtml"}
)
CLASSES = ("text", "html", "xhtml", "xml", "text-media", "media", "invalid")
ATTRIBUTES = (
    *("foreign", "href", "hreflang", "label", "length", "scheme", "src", "term", "title"),
    *("unknown", "uri", "version", "rel=alternate", "rel=other"),
    *(f"type={name}" for name in CLASSES),
)
#: What a right element of this name has, at the least.
LEAST: dict[str, tuple[str, ...]] = {
    "feed": ("id", "title", "updated"),
    "entry": ("id", "link=alternate", "title", "updated"),
    "author": ("name",),
    "contributor": ("name",),
}
LEAST_ATTRIBUTES = {"link": ("href",), "category": ("term",)}


def make(place: str, attributes: tuple[str, ...], kinds: list[str], *, has_text: bool) -> Shape:
    """A shape as the survey would have it."""
    one_of_each = {name.partition("=")[0]: name for name in attributes}
    if place.endswith("link") and "type" in one_of_each:
        one_of_each["type"] = "type"
    names = tuple(sorted(one_of_each.values()))
    minds_text = place.rpartition("/")[2] in CONTAINERS or not {"src", "type=xhtml"}.isdisjoint(
        names
    )
    return Shape(place, names, canonical(place, kinds), has_text and minds_text)


@st.composite
def shapes(draw: st.DrawFn, among: tuple[str, ...] = WEIGHED) -> Shape:
    """Shapes that are right or nearly so."""
    place = draw(st.sampled_from(among))
    name = place.rpartition("/")[2]
    kinds = [k for k in LEAST.get(name, ()) if draw(st.integers(0, 19))]
    attributes = [a for a in LEAST_ATTRIBUTES.get(name, ()) if draw(st.integers(0, 19))]
    if name in ("title", "rights", "subtitle", "summary", "content") and draw(st.booleans()):
        attributes += draw(st.lists(st.sampled_from(("src", *ATTRIBUTES[-7:])), max_size=2))
        kinds += draw(st.lists(st.sampled_from(("xhtml-div", "foreign")), max_size=2))
    needed = LEAST.get(name, ())
    likely = [*(k for k in CONTAINERS.get(name, ()) if k not in needed), "foreign", "no-namespace"]
    kinds += draw(st.lists(st.sampled_from(likely), max_size=5, unique=draw(st.booleans())))
    kinds += draw(st.lists(st.sampled_from(KINDS), max_size=2)) if draw(st.booleans()) else []
    if draw(st.integers(0, 4)) == 0:
        attributes += draw(st.lists(st.sampled_from(ATTRIBUTES), max_size=2))
    kinds = draw(st.permutations(kinds))
    has_text = draw(st.integers(0, 19)) == 0
    return make(place, tuple(attributes), kinds, has_text=has_text)


def agree(shape: Shape) -> bool:
    """The verdict on a shape, once both grammars and the explanation have the same."""
    root, probe = skeleton(shape)
    assert shape_of(probe, shape.place) == shape
    is_right = bool(relax_ng().validate(root))
    if is_right:
        assert xml_schema().is_valid(root), shape
    else:
        # Raises SchemaDisagreement where the XSD has no error.
        assert faults_of(explain(shape, xml_schema()), probe)
    return is_right


def edits(place: str) -> Iterator[Shape]:
    """A right element, and all that is one child or one attribute away from it."""
    name = place.rpartition("/")[2]
    kinds, attributes = LEAST.get(name, ()), LEAST_ATTRIBUTES.get(name, ())
    yield make(place, attributes, [*kinds], has_text=False)
    yield make(place, attributes, [*kinds], has_text=True)
    for start in (kinds, *([] if place != "feed" else [("entry", *kinds)])):
        for kind in KINDS:
            yield make(place, attributes, [*start, kind], has_text=False)
        for kind in start:
            yield make(place, attributes, [k for k in start if k != kind], has_text=False)
    for attribute in ATTRIBUTES:
        yield make(place, (*attributes, attribute), [*kinds], has_text=False)
        yield make(place, (attribute,), [*kinds, "xhtml-div"], has_text=False)


def test_both_grammars_agree_on_every_single_edit() -> None:
    seen = {shape: agree(shape) for place in PLACES for shape in {*edits(place)}}
    assert len(seen) >= 2000
    assert sum(seen.values()) >= 200


def test_both_grammars_agree_on_drawn_shapes() -> None:
    seen: dict[Shape, bool] = {}

    @settings(
        max_examples=5000,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(shapes())
    def check(shape: Shape) -> None:
        if shape not in seen:
            seen[shape] = agree(shape)

    check()
    verdicts = Counter(seen.values())
    assert len(seen) >= 2000
    assert min(verdicts.values()) >= len(seen) // 5, verdicts


@st.composite
def trees(draw: st.DrawFn, place: str = "feed") -> Element:
    """Documents with children in any order, each of which may be wrong in itself."""
    shape = draw(shapes((place,)))
    _, root = skeleton(shape)
    held = inside(place) if place.rpartition("/")[2] in CONTAINERS else {}
    children = draw(st.permutations(list(root)))
    if place == "feed" and draw(st.booleans()):
        children.sort(key=lambda child: child.tag == atom("entry"))
    root[:] = children
    for child in list(root):
        if child.tag in held and draw(st.integers(0, 2)) == 0:
            root.replace(child, draw(trees(held[child.tag].place)))
    return root


def test_what_is_said_of_shapes_holds_for_documents() -> None:
    verdicts: Counter[bool] = Counter()

    @settings(max_examples=500, derandomize=True, database=None, deadline=None)
    @given(trees())
    def check(root: Element) -> None:
        is_right = relax_ng().validate(root)
        faults = list(structure_faults(root))
        assert is_right is not bool(faults)
        verdicts[is_right] += 1
        # Document order, and nothing twice.
        order = {element: index for index, element in enumerate(root.iter())}
        tags = [f.anchor for f in faults if f.anchor.part is Part.TAG]
        indexes = [order[a.element] for a in tags if a.element is not None]
        assert indexes == sorted(indexes)
        keys = [(f.kind, f.anchor, *f.values.items()) for f in faults]
        assert len(set(keys)) == len(keys)

    check()
    assert min(verdicts.values()) >= 50, verdicts


def test_real_feeds_have_the_verdict_of_the_grammar(shared: Path) -> None:
    checked = 0
    for path in sorted([*shared.glob("feeds/**/*"), *shared.glob("w3c/cases/**/*.xml")]):
        try:
            root = etree.parse(path, etree.XMLParser(resolve_entities=False)).getroot()
        except (OSError, etree.XMLSyntaxError):
            continue
        if root.tag in (atom("feed"), atom("entry")):
            checked += 1
            assert relax_ng().validate(root) is not any(structure_faults(root)), path
    assert checked >= 400
