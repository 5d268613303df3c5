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
from tests.structure.table_app import CASES

if TYPE_CHECKING:
    from collections.abc import Iterator


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
