"""Why a shape is wrong: what the XSD declares for it, and what of that it fails.

xmlschema names the first child that it did not expect and says that an assert is false,
no more. So this takes from it only the declarations and the ids of the asserts that
failed; `faults_of` evaluates them again, on the real element, for all that is
missing, surplus, unknown or misplaced. The rest of the document is not validated: a feed
may have thousands of wrong shapes, and each is to cost little.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from elementpath import XPathContext, get_node_tree
from xmlschema.validators import (
    XsdAnyElement,
    XsdElement,
    XsdGroup,
    XsdSimpleType,
)

from feedlint.structure.atom import GRAMMAR as ATOM
from feedlint.structure.faults import Content, Declaration, faults_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from xmlschema import XMLSchema11
    from xmlschema.validators import XsdAssert, XsdComplexType

    from feedlint.structure.grammar import Grammar
    from feedlint.structure.shape import Shape


class SchemaDisagreement(Exception):  # noqa: N818  # a state of two grammars, named as one
    """RELAX NG refuses a shape and the XSD cannot say why; a defect of feedlint."""

    def __init__(self, shape: Shape) -> None:
        super().__init__(f"the grammars disagree about {shape}")
        self.shape = shape


def explain(
    shape: Shape,
    schema: XMLSchema11,
    grammar: Grammar = ATOM,
    skeleton: tuple[Element, Element] | None = None,
) -> Declaration:
    """What the XSD declares for an element of this shape, with what of it fails.

    `skeleton` is the grammar's for the shape, where it is made already.
    Raises SchemaDisagreement where nothing does.
    """
    root, probe = skeleton or grammar.skeleton(shape)
    declared = _type_of(root, probe, schema)
    tree = get_node_tree(probe, fragment=True) if declared.assertions else None
    asserts = tuple(str(a.id).partition(".")[0] for a in declared.assertions if _fails(a, tree))
    declaration = _declared(declared)
    attributes: Any = declared.attributes
    refused = (
        str(name)
        for name, value in probe.items()
        if name in attributes and not attributes[name].type.is_valid(value)
    )
    declaration = declaration._replace(
        refused=tuple(refused), asserts=asserts, dialect=grammar.name
    )
    if not faults_of(declaration, probe):
        raise SchemaDisagreement(shape)
    return declaration


def _fails(asserted: XsdAssert, tree: Any) -> bool:
    return not asserted.token.evaluate(XPathContext(tree, fragment=True))


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


@cache
def _declared(declared: XsdComplexType) -> Declaration:
    """What holds for all elements of a type, right or wrong."""
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
        refused=(),
        asserts=(),
    )


def _content(declared: XsdComplexType, *, is_empty: bool) -> Content:
    if isinstance(declared.content, XsdSimpleType):
        return Content.TEXT
    if declared.mixed:
        return Content.MIXED
    return Content.EMPTY if is_empty else Content.ELEMENTS
