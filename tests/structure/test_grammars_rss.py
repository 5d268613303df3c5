"""The grammars of RSS 2.0 and 1.0, against their tables, each other and the shapes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint.anchor import Part
from feedlint.structure import rdf, rss
from feedlint.structure.explain import explain
from feedlint.structure.faults import faults_of
from feedlint.structure.shape import Shape
from feedlint.structure.survey import relax_ng, structure_faults, xml_schema
from tests.structure import table_rdf, table_rss
from tests.structure.cases import Row, label, parse, without_comments
from tests.structure.cases_rss import good_item

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element as Element

    from feedlint.structure.plain import Plain

GRAMMARS: dict[str, Plain] = {"rss": rss.GRAMMAR, "rdf": rdf.GRAMMAR}
TABLES = {"rss": table_rss.ROWS, "rdf": table_rdf.ROWS}
OTHERS = ("unknown-core", "foreign", "no-namespace")
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def test_the_tables_are_as_large_as_they_have_to_be() -> None:
    assert len(TABLES["rss"]) >= 150
    assert sum(map(len, TABLES.values())) >= 240
    for table in TABLES.values():
        assert len({row.label for row in table}) == len(table)


@pytest.mark.parametrize(
    ("name", "row"),
    [(name, row) for name, table in TABLES.items() for row in table],
    ids=lambda value: value.label if isinstance(value, Row) else value,
)
def test_table(name: str, row: Row) -> None:
    root = parse(row.document)
    assert tuple(label(fault) for fault in structure_faults(root, dialect=name)) == row.faults
    assert relax_ng(name).validate(root) is not bool(row.faults)
    assert xml_schema(name).is_valid(without_comments(row.document)) is not bool(row.faults)


class Place(NamedTuple):
    """A place that is looked at, with what a right element has there."""

    grammar: Plain
    place: str
    kinds: tuple[str, ...]
    attributes: tuple[str, ...]


def places(name: str) -> Iterator[Place]:
    grammar = GRAMMARS[name]
    waiting = [grammar.root]
    while waiting:
        place = waiting.pop()
        leaf = grammar.leaf(place)
        required = tuple(f"{a}=known" if a in grammar.values else a for a in leaf.required)
        yield Place(grammar, place, leaf.needs, required)
        waiting += [inner.place for inner in grammar.inside(place).values()]


PLACES = {name: [*dict.fromkeys(places(name))] for name in GRAMMARS}


def kinds_of(grammar: Plain) -> list[str]:
    own = (*OTHERS[:2], *(("no-namespace",) if grammar.namespace else ()))
    return sorted({*grammar.tags, *own} - {"Channel"})


def attributes_of(grammar: Plain) -> list[str]:
    own = {n for n in grammar.attributes if n not in grammar.values}
    classes = {f"{n}={value}" for n in grammar.values for value in ("known", "other")}
    return sorted({*own, *classes, "foreign", "unknown"})


def make(at: Place, attributes: tuple[str, ...], kinds: list[str], *, has_text: bool) -> Shape:
    """A shape as the survey would have it."""
    grammar, place = at.grammar, at.place
    leaf = grammar.leaf(place)
    one_of_each = {name.partition("=")[0]: name for name in attributes}
    names = tuple(sorted(one_of_each.values()))
    minds_text = bool(leaf.is_empty or leaf.children)
    return Shape(place, names, grammar.canonical(place, kinds), has_text and minds_text)


def agree(at: Place, shape: Shape) -> bool:
    """The verdict on a shape, once both grammars and the explanation have the same."""
    grammar = at.grammar
    root, probe = grammar.skeleton(shape)
    assert grammar.shape_of(probe, shape.place) == shape
    is_right = bool(relax_ng(grammar.name).validate(root))
    schema = xml_schema(grammar.name)
    if is_right:
        assert schema.is_valid(root), shape
    else:
        # Raises SchemaDisagreement where the XSD has no error.
        assert faults_of(explain(shape, schema, grammar), probe)
    return is_right


def edits(at: Place) -> Iterator[Shape]:
    """A right element, and all that is one or two children or attributes away from it."""
    kinds, attributes = [*at.kinds], at.attributes
    known = kinds_of(at.grammar)
    for has_text in (False, True):
        yield make(at, attributes, kinds, has_text=has_text)
        for kind in known:
            yield make(at, attributes, [*kinds, kind], has_text=has_text)
            yield make(at, attributes, [*kinds, kind, kind], has_text=has_text)
    for kind in kinds:
        rest = [k for k in kinds if k != kind]
        yield make(at, attributes, rest, has_text=False)
        for other in known:
            yield make(at, attributes, [*rest, other], has_text=False)
    for name in attributes:
        yield make(at, tuple(a for a in attributes if a != name), kinds, has_text=False)
    for attribute in attributes_of(at.grammar):
        yield make(at, (*attributes, attribute), kinds, has_text=False)
        yield make(at, (attribute,), kinds, has_text=False)
        for kind in (*OTHERS[:2], *known[:4]):
            yield make(at, (*attributes, attribute), [*kinds, kind], has_text=False)


@pytest.mark.parametrize("name", GRAMMARS)
def test_both_grammars_agree_on_every_edit(name: str) -> None:
    found = {(at, shape) for at in PLACES[name] for shape in edits(at)}
    seen = {shape: agree(at, shape) for at, shape in sorted(found, key=lambda pair: pair[1])}
    assert len(seen) >= 2000, len(seen)
    assert sum(seen.values()) >= 100


@st.composite
def shapes(draw: st.DrawFn, name: str, places_: list[Place] | None = None) -> tuple[Place, Shape]:
    """Shapes that are right or nearly so; most of what has children."""
    among = places_ or [
        at for at in PLACES[name] for _ in range(12 if at.grammar.leaf(at.place).children else 1)
    ]
    at = draw(st.sampled_from(among))
    leaf = at.grammar.leaf(at.place)
    kinds = [k for k in at.kinds if draw(st.integers(0, 14))]
    attributes = [a for a in at.attributes if draw(st.integers(0, 14))]
    likely = sorted({*leaf.children, "foreign"} - {*at.kinds}) or ["foreign"]
    is_single = draw(st.integers(0, 3)) > 0
    kinds += draw(st.lists(st.sampled_from(likely), max_size=6, unique=is_single))
    if draw(st.integers(0, 3)) == 0:
        kinds += draw(st.lists(st.sampled_from(kinds_of(at.grammar)), max_size=2))
    if draw(st.integers(0, 4)) == 0:
        attributes += draw(st.lists(st.sampled_from(attributes_of(at.grammar)), max_size=2))
    has_text = draw(st.integers(0, 14)) == 0
    return at, make(at, tuple(attributes), draw(st.permutations(kinds)), has_text=has_text)


@pytest.mark.parametrize("name", GRAMMARS)
def test_both_grammars_agree_on_drawn_shapes(name: str) -> None:
    seen: dict[Shape, bool] = {}

    @settings(
        max_examples=1200,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(shapes(name))
    def check(drawn: tuple[Place, Shape]) -> None:
        at, shape = drawn
        if shape not in seen:
            seen[shape] = agree(at, shape)

    check()
    verdicts = Counter(seen.values())
    assert len(seen) >= 300, len(seen)
    assert min(verdicts.values()) >= len(seen) // 10, verdicts


@st.composite
def trees(draw: st.DrawFn, at: Place) -> Element:
    """Documents with children in any order, each of which may be wrong in itself."""
    _, shape = draw(shapes(at.grammar.name, [at]))
    _, root = at.grammar.skeleton(shape)
    held = at.grammar.inside(at.place)
    by_place = {other.place: other for other in PLACES[at.grammar.name]}
    root[:] = draw(st.permutations(list(root)))
    for child in list(root):
        if child.tag in held and draw(st.integers(0, 2)) == 0:
            inner = by_place[held[child.tag].place]
            if inner.place.startswith(at.place):
                root.replace(child, draw(trees(inner)))
    return root


@pytest.mark.parametrize("name", GRAMMARS)
def test_what_is_said_of_shapes_holds_for_documents(name: str) -> None:
    verdicts: Counter[bool] = Counter()

    @settings(max_examples=400, derandomize=True, database=None, deadline=None)
    @given(trees(PLACES[name][0]))
    def check(root: Element) -> None:
        is_right = relax_ng(name).validate(root)
        faults = list(structure_faults(root, dialect=name))
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
    assert min(verdicts.values()) >= 20, verdicts


def test_real_feeds_have_the_verdict_of_the_grammar(shared: Path) -> None:
    checked = 0
    for path in sorted([*shared.glob("feeds/**/*"), *shared.glob("w3c-rss/cases/**/*.xml")]):
        try:
            tree = etree.parse(path, etree.XMLParser(resolve_entities=False))
        except (OSError, etree.XMLSyntaxError):
            continue
        root = tree.getroot()
        # An entity reference is a node to lxml, and text to a reader.
        if "<!DOCTYPE" in etree.tostring(tree, encoding="unicode")[:4096]:
            continue
        name = {"rss": "rss", f"{_RDF}RDF": "rdf"}.get(root.tag)
        if name is None or (name == "rdf" and rdf.grammar_of(root) is not rdf.GRAMMAR):
            continue
        if root.find(f".//*[@{_RDF}parseType='Literal']") is None:
            checked += 1
            faults = list(structure_faults(root, dialect=name))
            assert relax_ng(name).validate(root) is not bool(faults), path
    assert checked >= 400


def test_white_space_is_no_text() -> None:
    document = good_item('<enclosure url="" length="" type="">\n<!-- a --></enclosure>')
    assert not list(structure_faults(parse(document), dialect="rss"))


OLD = "http://my.netscape.com/rdf/simple/0.9/"
NEW = "http://purl.org/net/rss1.1#"
WITHOUT_SCHEMA = [
    ("0.90", f"<r:RDF xmlns='{OLD}'><channel><title/><link/></channel></r:RDF>", ""),
    (
        "0.90, no link",
        f"<r:RDF xmlns='{OLD}'><channel><title/></channel></r:RDF>",
        "missing-element link",
    ),
    (
        "0.90, no channel but an item",
        f"<r:RDF xmlns='{OLD}'><channel/><item/></r:RDF>",
        "missing-element title; missing-element link; missing-element title; missing-element link",
    ),
    (
        "0.90, many items",
        (
            f"<r:RDF xmlns='{OLD}'><item><title/><link/></item><item><title/><link/>"
            "</item><channel><title/><link/></channel></r:RDF>"
        ),
        "",
    ),
    (
        "1.1",
        f"<Channel xmlns='{NEW}' r:about='a'><title/><link/><description/><items/></Channel>",
        "",
    ),
    (
        "1.1, no items",
        f"<Channel xmlns='{NEW}' r:about='a'><title/><link/><description/></Channel>",
        "missing-element items",
    ),
    (
        "1.1, no about",
        f"<Channel xmlns='{NEW}'><title/><link/><description/><items/></Channel>",
        "missing-attribute rdf:about",
    ),
    (
        "1.1, an item",
        (
            f"<Channel xmlns='{NEW}' about='a'><title/><link/><description/><items>"
            "<item><title/><link/></item><item><title/></item></items></Channel>"
        ),
        "missing-element link",
    ),
    (
        "1.1, an image",
        (
            f"<Channel xmlns='{NEW}' about='a'><title/><link/><description/><items/>"
            "<image><title/><src/></image></Channel>"
        ),
        "missing-element url; unknown-element src",
    ),
]


@pytest.mark.parametrize(("what", "text", "faults"), WITHOUT_SCHEMA, ids=lambda value: value[:12])
def test_versions_without_a_schema(what: str, text: str, faults: str) -> None:
    del what
    root = parse(text.replace("xmlns=", f"xmlns:r='{_RDF[1:-1]}' xmlns=", 1))
    found = [label(fault) for fault in structure_faults(root, dialect="rdf")]
    assert "; ".join(found) == faults
