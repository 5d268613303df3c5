"""The grammar of service and category documents: a table, and the two schemas on every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.structure import app
from feedlint.structure.explain import explain
from feedlint.structure.faults import faults_of
from feedlint.structure.shape import Shape
from feedlint.structure.survey import relax_ng, structure_faults, xml_schema
from tests.structure.cases import label, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = (
    'xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:x="urn:example:x" xmlns:h="http://www.w3.org/1999/xhtml"'
)
TITLE = "<atom:title>T</atom:title>"
COLLECTION = f'<collection href="c">{TITLE}</collection>'
WORKSPACE = f"<workspace>{TITLE}{COLLECTION}</workspace>"


def service(inner: str) -> str:
    """A service document with these children."""
    return f"<service {_NAMES}>{inner}</service>"


def collection(inner: str, attributes: str = 'href="c"') -> str:
    """A service whose collection has these children beside its title."""
    own = f"<collection {attributes}>{TITLE}{inner}</collection>"
    return service(f"<workspace>{TITLE}{own}</workspace>")


def titled(title: str) -> str:
    """A service whose workspace has this title."""
    return service(f"<workspace>{title}</workspace>")


def categories(inner: str, attributes: str = "") -> str:
    """A category document."""
    return f"<categories {_NAMES} {attributes}>{inner}</categories>"


CASES = {
    "the least": (titled(TITLE), ""),
    "no workspace": (service(""), "missing-element workspace"),
    "a collection beside workspaces": (
        service(WORKSPACE + COLLECTION),
        "misplaced-element collection",
    ),
    "text beside workspaces": (service(f"{WORKSPACE} and more"), "stray-text and more"),
    "text in a workspace": (service(f"<workspace>a{TITLE}</workspace>"), "stray-text a"),
    "text in a collection": (collection("here"), "stray-text here"),
    "a title of the service": (service(TITLE + WORKSPACE), ""),
    "no title": (service("<workspace/>"), "missing-element title"),
    "two titles": (titled(TITLE * 2), "surplus-element atom:title"),
    "an html title": (titled('<atom:title type="html">T</atom:title>'), ""),
    "an xhtml title": (titled('<atom:title type="xhtml"><h:div/></atom:title>'), ""),
    "no div": (titled('<atom:title type="xhtml">T</atom:title>'), "missing-xhtml-div"),
    "a title with elements": (
        titled("<atom:title><h:b/></atom:title>"),
        "element-in-text h:b",
    ),
    "a type that is none": (
        titled('<atom:title type="plain">T</atom:title>'),
        "unknown-type plain",
    ),
    "foreign markup": (service(f"<x:a>b</x:a>{WORKSPACE}<x:b/>"), ""),
    "Atom's as foreign markup": (collection("<atom:id>a</atom:id>"), ""),
    "an unknown element": (
        collection("<member-type>a</member-type>"),
        "unknown-element member-type",
    ),
    "a slip": (service("<Workspace/>"), "missing-element workspace, misspelt-element Workspace"),
    "an unknown attribute": (collection("", 'href="c" title="a"'), "unknown-attribute title"),
    "a foreign attribute": (collection("", 'href="c" x:title="a"'), ""),
    "no href": (collection("", ""), "missing-attribute href"),
    "several accepts": (collection("<accept>a/b</accept><accept/>"), ""),
    "an element in accept": (collection("<accept><x:a/></accept>"), "element-in-text x:a"),
    "an attribute of accept": (
        collection('<accept alternate="multipart-related">a/b</accept>'),
        "unknown-attribute alternate",
    ),
    "several lists": (collection("<categories/><categories href='c'/>"), ""),
    "a category": (collection('<categories><atom:category term="a"/></categories>'), ""),
    "no term": (
        collection('<categories><atom:category label="a"/></categories>'),
        "missing-attribute term",
    ),
    "a collection in a collection": (collection(COLLECTION), "misplaced-element collection"),
    "a workspace in a workspace": (
        service(f"<workspace>{TITLE}{WORKSPACE}</workspace>"),
        "misplaced-element workspace",
    ),
    "accept in a workspace": (
        service(f"<workspace>{TITLE}<accept/></workspace>"),
        "misplaced-element accept",
    ),
    "a category document": (
        categories('<atom:category term="a" scheme="b" label="c"/>', 'fixed="yes" scheme="a"'),
        "",
    ),
    "no term there": (categories("<atom:category/>"), "missing-attribute term"),
    "an attribute of it": (categories("", 'name="a"'), "unknown-attribute name"),
    "a category of the protocol": (categories('<category term="a"/>'), "unknown-element category"),
}


@pytest.mark.parametrize("name", CASES)
def test_table(name: str) -> None:
    document, said = CASES[name]
    root = parse(document)
    labels = [label(fault) for fault in structure_faults(root, dialect="atom")]
    assert [found.strip() for found in labels] == [*filter(None, said.split(", "))]
    assert relax_ng("app").validate(root) is not bool(said)
    assert xml_schema("app").is_valid(root) is not bool(said)


_KINDS = (*sorted(app.GRAMMAR.tags), "foreign", "no-namespace", "unknown-core")
_ATTRIBUTES = ("href", "fixed", "scheme", "term", "foreign", "unknown")


def edits() -> Iterator[Shape]:
    """Each element of the protocol as it should be, and what is one or two changes away."""
    grammar = app.GRAMMAR
    own = "service/workspace/collection"
    for place in ("service", "service/workspace", own, f"{own}/categories", "categories"):
        leaf = grammar.leaf(place)
        for has_text in (False, True):
            for kinds in ((), leaf.needs, leaf.needs * 2):
                for kind in ((), *((k,) for k in _KINDS), *((k, k) for k in _KINDS)):
                    for attribute in ((), *((a,) for a in _ATTRIBUTES)):
                        names = tuple(sorted({*leaf.required, *attribute} - {"term"}))
                        children = grammar.canonical(place, (*kinds, *kind))
                        yield Shape(place, names, children, has_text)


def test_both_schemas_agree_on_every_edit() -> None:
    seen = {shape: agree(shape) for shape in sorted(set(edits()))}
    assert len(seen) >= 1000, len(seen)
    assert sum(seen.values()) >= 100


def agree(shape: Shape) -> bool:
    """The verdict on a shape, once both schemas and the explanation have the same."""
    root, probe = app.GRAMMAR.skeleton(shape)
    assert app.GRAMMAR.shape_of(probe, shape.place) == shape
    schema = xml_schema("app")
    if relax_ng("app").validate(root):
        assert schema.is_valid(root), shape
        return True
    # Raises SchemaDisagreement where the XSD has no error.
    assert faults_of(explain(shape, schema, app.GRAMMAR), probe)
    return False
