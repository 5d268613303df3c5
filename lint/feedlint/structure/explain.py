"""Why a shape is wrong: what the XSD declares for it, and what of that it fails.

xmlschema names the first child that it did not expect and says that an assert is false,
no more. So this takes from it only the declarations and the ids of the asserts that
failed; `schema_faults` evaluates them again, on the real element, for all that is
missing, surplus, unknown or misplaced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from xmlschema.validators import (
    XsdAnyElement,
    XsdAssert,
    XsdElement,
    XsdGroup,
    XsdSimpleType,
)

from feedlint.structure.atom import GRAMMAR as ATOM
from feedlint.structure.faults import Content, Declaration, faults_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from xmlschema import XMLSchema11
    from xmlschema.validators import XsdComplexType

    from feedlint.structure.grammar import Grammar
    from feedlint.structure.shape import Shape


class SchemaDisagreement(Exception):  # noqa: N818  # a state of two grammars, named as one
    """RELAX NG refuses a shape and the XSD cannot say why; a defect of feedlint."""

    def __init__(self, shape: Shape) -> None:
        super().__init__(f"the grammars disagree about {shape}")
        self.shape = shape


def explain(shape: Shape, schema: XMLSchema11, grammar: Grammar = ATOM) -> Declaration:
    """What the XSD declares for an element of this shape, with what of it fails.

    Raises SchemaDisagreement where nothing does.
    """
    root, probe = grammar.skeleton(shape)
    errors = list(schema.iter_errors(root))
    failed = (e.validator.id for e in errors if isinstance(e.validator, XsdAssert))
    asserts = tuple(str(name).partition(".")[0] for name in failed)
    declaration = _declaration(_type_of(root, probe, schema), probe, asserts)
    declaration = declaration._replace(dialect=grammar.name)
    if not errors or not faults_of(declaration, probe):
        raise SchemaDisagreement(shape)
    return declaration


def _type_of(root: Element, probe: Element, schema: XMLSchema11) -> XsdComplexType:
    """The type that the XSD gives to `probe`, after its type alternatives."""
    declared: Any = schema.maps.elements[root.tag]
    path = [probe, *probe.iterancestors()]
    for element in path[-2::-1]:
        declared = next(p for p in _particles(declared.type) if p.name == element.tag)
    return cast("XsdComplexType", declared.get_alternative_type(probe))


def _particles(declared: XsdComplexType) -> list[Any]:
    content = declared.content
    return list(content.iter_elements()) if isinstance(content, XsdGroup) else []


def _declaration(declared: XsdComplexType, probe: Element, asserts: tuple[str, ...]) -> Declaration:
    particles = _particles(declared)
    elements = [p for p in particles if isinstance(p, XsdElement)]
    wildcards = [p for p in particles if isinstance(p, XsdAnyElement)]
    attributes: Any = declared.attributes
    return Declaration(
        content=_content(declared, is_empty=not particles),
        limits={p.name: p.max_occurs for p in elements},
        required=tuple(p.name for p in elements if p.min_occurs),
        admits=lambda tag: any(w.is_matching(tag) for w in wildcards),
        attributes=frozenset(name for name in attributes if name),
        required_attributes=tuple(attributes.iter_required()),
        admits_attribute=attributes[None].is_matching,
        refused=tuple(
            str(name)
            for name, value in probe.items()
            if name in attributes and not attributes[name].type.is_valid(value)
        ),
        asserts=asserts,
    )


def _content(declared: XsdComplexType, *, is_empty: bool) -> Content:
    if isinstance(declared.content, XsdSimpleType):
        return Content.TEXT
    if declared.mixed:
        return Content.MIXED
    return Content.EMPTY if is_empty else Content.ELEMENTS
