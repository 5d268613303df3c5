"""The grammars with one particle changed at a time, and which changes the table notices.

Run as a module it tries every change of both grammars and prints those that no row
notices, beside the few that say the same in other words: `python -m tests.structure.sabotage`.
"""

from __future__ import annotations

import sys
from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple
from unittest import mock

from lxml import etree
from xmlschema import XMLSchema11, XMLSchemaException

from feedlint.structure import survey as schema
from feedlint.structure.explain import SchemaDisagreement
from feedlint.structure.survey import judge, schema_path, structure_faults
from tests.structure.cases import label, parse, without_comments
from tests.structure.table import ROWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

_RNG = "{http://relaxng.org/ns/structure/1.0}"
_XSD = "{http://www.w3.org/2001/XMLSchema}"
#: Definitions that match nothing at all, so that an optional one says the same.
_NULLABLE = {
    *("commonAttributes", "extensions", "anything", "anyContent", "undefinedContent"),
    *("plain", "plainText", "textConstruct"),
}
#: Definitions of one element each.
_ELEMENTS = {
    *("author", "category", "contributor", "generator", "icon", "id", "link", "logo", "published"),
    *("rights", "source", "subtitle", "summary", "title", "updated"),
    *("readableContent", "opaqueContent"),
}
#: Changes after which a grammar says what it said before, and why.
SAME = {
    "_allow_none attribute name=type in readableContent/content": "that is plain text",
    "_allow_none attribute name=type in opaqueContent/content": "that is plain text",
    "_allow_none attribute name=src in opaqueContent/content": "that is Base64, or plain text",
    "_allow_none attribute name=rel in otherLink/link": "that is an alternate link",
    "_xsd_allow_any_value attribute name=type in plainText": "the alternatives decide",
    "_xsd_allow_any_value attribute name=type in xhtmlText": "the alternatives decide",
    "_xsd_allow_none attribute name=src in remoteContent": "the alternatives decide",
    "_xsd_allow_one choice in xhtmlText": "an assert allows one child",
    "_xsd_allow_one any in unknownText": "the type is refused in any case",
}


class Mutant(NamedTuple):
    """A grammar with one change; `what` names the change and its place."""

    what: str
    root: Element


def _rename(element: Element, name: str) -> bool:
    element.tag = _RNG + name
    return True


def _wrap(element: Element, name: str) -> bool:
    parent = element.getparent()
    assert parent is not None
    around = etree.Element(_RNG + name)
    parent.replace(element, around)
    around.append(element)
    return True


def _replace(element: Element, name: str, /, **attributes: str) -> bool:
    parent = element.getparent()
    assert parent is not None
    parent.replace(element, etree.Element(_RNG + name, attributes))
    return True


def _delete(element: Element) -> bool:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
    return True


def _is_in(element: Element, *names: str) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag.rpartition("}")[2] in names


def _defined_in(element: Element) -> str:
    define = next(element.iterancestors(f"{_RNG}define"), None)
    return "" if define is None else str(define.get("name"))


def _allow_none(element: Element) -> bool:
    """What must be there need not."""
    is_required = _is_in(element, "element", "group", "interleave", "attribute")
    is_particle = element.tag in (f"{_RNG}attribute", f"{_RNG}element") or (
        element.tag == f"{_RNG}ref" and element.get("name") not in _NULLABLE
    )
    return is_required and is_particle and _wrap(element, "optional")


def _allow_many(element: Element) -> bool:
    """What may be there once may be there often."""
    if element.tag == f"{_RNG}optional" and element[0].get("name") in _ELEMENTS | {"uri", "email"}:
        return element[0].tag != f"{_RNG}attribute" and _rename(element, "zeroOrMore")
    is_element = element.tag == f"{_RNG}element" or element.get("name") in _ELEMENTS
    if element.tag not in (f"{_RNG}ref", f"{_RNG}element") or not is_element:
        return False
    return _is_in(element, "element", "interleave") and _wrap(element, "oneOrMore")


def _allow_any_value(element: Element) -> bool:
    """A value or a pattern says nothing; alternateLink decides what otherLink excepts."""
    if next(element.iterancestors(f"{_RNG}except"), None) is not None:
        return False
    if element.tag == f"{_RNG}value":
        return _replace(element, "data", type="string")
    return element.tag == f"{_RNG}param" and _delete(element)


def _except_nothing(element: Element) -> bool:
    is_moot = _defined_in(element) == "otherLink"
    return element.tag == f"{_RNG}except" and not is_moot and _delete(element)


def _allow_any_content(element: Element) -> bool:
    """Text alone, or nothing, becomes anything."""
    is_plain = element.tag == f"{_RNG}text" and not _is_in(element, "choice")
    return (is_plain or element.tag == f"{_RNG}empty") and _replace(
        element, "ref", name="anyContent"
    )


def _forbid(element: Element) -> bool:
    """What may be there may not."""
    if element.tag == f"{_RNG}text":
        return _is_in(element, "choice") and _delete(element)
    if element.tag in (f"{_RNG}optional", f"{_RNG}zeroOrMore"):
        is_particle = _is_in(element, "element", "group", "interleave", "define")
        return is_particle and _replace(element, "empty")
    is_branch = _is_in(element, "choice") or element.get("name") == "extensions"
    return is_branch and element.tag != f"{_RNG}name" and _delete(element)


def _allow_one(element: Element) -> bool:
    """What may be there often may be there once."""
    is_many = element.tag == f"{_RNG}zeroOrMore" and element[0].tag == f"{_RNG}ref"
    return is_many and _rename(element, "optional")


RNG_CHANGES = (
    _allow_none,
    _allow_many,
    _allow_any_value,
    _except_nothing,
    _allow_any_content,
    _forbid,
    _allow_one,
)


def _xsd_allow_none(element: Element) -> bool:
    if element.tag == f"{_XSD}attribute" and element.get("use") == "required":
        return _set(element, "use", "optional")
    is_particle = element.tag == f"{_XSD}element" and _is_in(element, "all")
    return is_particle and element.get("minOccurs") is None and _set(element, "minOccurs", "0")


def _xsd_allow_many(element: Element) -> bool:
    is_particle = element.tag == f"{_XSD}element" and _is_in(element, "all")
    return (
        is_particle and element.get("maxOccurs") is None and _set(element, "maxOccurs", "unbounded")
    )


def _xsd_allow_one(element: Element) -> bool:
    return element.get("maxOccurs") == "unbounded" and _set(element, "maxOccurs", "1")


def _set(element: Element, name: str, value: str) -> bool:
    element.set(name, value)
    return True


def _xsd_allow_any_value(element: Element) -> bool:
    is_attribute = element.tag == f"{_XSD}attribute" and element.get("type") != "xs:string"
    if is_attribute:
        return _set(element, "type", "xs:string")
    return element.tag in (f"{_XSD}pattern", f"{_XSD}assertion") and _delete(element)


def _xsd_assert_nothing(element: Element) -> bool:
    return element.tag == f"{_XSD}assert" and _delete(element)


def _xsd_allow_any_name(element: Element) -> bool:
    for name in ("notNamespace", "namespace"):
        # The two wildcards in a div's parent make up any name between them.
        if element.get(name) is not None and not _is_in(element, "choice"):
            del element.attrib[name]
            return True
    return False


def _xsd_allow_any_content(element: Element) -> bool:
    """Text alone, or nothing, becomes anything; text stands where none may."""
    if element.tag != f"{_XSD}complexType" or element.get("mixed"):
        return False
    attributes = list(element.iter(f"{_XSD}attribute", f"{_XSD}attributeGroup"))
    if element[0].tag == f"{_XSD}simpleContent" or element.get("name") == "remoteContent":
        group = etree.Element(f"{_XSD}sequence")
        etree.SubElement(
            group, f"{_XSD}any", processContents="skip", minOccurs="0", maxOccurs="unbounded"
        )
        element[:] = [group, *attributes]
    return _set(element, "mixed", "true")


def _xsd_forbid(element: Element) -> bool:
    names = ("any", "attribute", "attributeGroup", "enumeration", "alternative", "element")
    is_one = element.tag.rpartition("}")[2] in names and not _is_in(element, "schema")
    return (is_one and _delete(element)) or (
        element.tag == f"{_XSD}complexType"
        and element.get("mixed") is not None
        and _set(element, "mixed", "false")
    )


XSD_CHANGES = (
    _xsd_allow_none,
    _xsd_allow_many,
    _xsd_allow_one,
    _xsd_allow_any_value,
    _xsd_assert_nothing,
    _xsd_allow_any_name,
    _xsd_allow_any_content,
    _xsd_forbid,
)


def mutants(name: str, changes: tuple[Callable[[Element], bool], ...]) -> Iterator[Mutant]:
    """The grammar in the file `name` with each change in each place that it fits."""
    original = etree.parse(schema_path(name), etree.XMLParser(remove_comments=True)).getroot()
    for index, element in enumerate(original.iter()):
        for change in changes:
            copy = deepcopy(original)
            if change(list(copy.iter())[index]):
                yield Mutant(f"{change.__name__} {_describe(element)}", copy)


def _describe(element: Element) -> str:
    names = [a.get("name") for a in element.iterancestors() if a.get("name")]
    key = next(
        (k for k in ("name", "ref", "id", "value", "test", "type") if k in element.attrib), ""
    )
    own = f" {key}={element.get(key)}" if key else ""
    return f"{element.tag.rpartition('}')[2]}{own} in {'/'.join(map(str, names[::-1]))}"


_ROOTS = [(row, parse(row.document), without_comments(row.document)) for row in ROWS]


def notices_rng(mutant: Mutant) -> bool:
    """Whether a row's verdict changes with the grammar."""
    try:
        grammar = etree.RelaxNG(mutant.root)
    except etree.RelaxNGParseError:
        return True
    return any(grammar.validate(root) is bool(row.faults) for row, root, _ in _ROOTS)


def notices_xsd(mutant: Mutant) -> bool:
    """Whether a row's verdict, or what is said of it, changes with the schema."""
    try:
        grammar = XMLSchema11(etree.tostring(mutant.root, encoding="unicode"))
    except XMLSchemaException:
        return True
    if any(grammar.is_valid(root) is bool(row.faults) for row, _, root in _ROOTS):
        return True
    with mock.patch.object(schema, "xml_schema", return_value=grammar):
        judge.cache_clear()
        try:
            return any(
                tuple(map(label, structure_faults(root))) != row.faults for row, root, _ in _ROOTS
            )
        except (SchemaDisagreement, KeyError):
            return True
        finally:
            judge.cache_clear()


GRAMMARS = (
    ("atom.rng", RNG_CHANGES, notices_rng),
    ("atom.xsd", XSD_CHANGES, notices_xsd),
)


def main() -> int:
    """Try every change; print what goes unnoticed, and how many there were."""
    unnoticed = 0
    for name, changes, notices in GRAMMARS:
        count = 0
        for mutant in mutants(name, changes):
            count += 1
            if mutant.what not in SAME and not notices(mutant):
                unnoticed += 1
                sys.stdout.write(f"{name}: {mutant.what}\n")
        sys.stdout.write(f"{name}: {count} changes\n")
    return min(unnoticed, 1)


if __name__ == "__main__":
    sys.exit(main())
