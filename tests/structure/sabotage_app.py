"""The grammars of AtomPub with one particle changed at a time, and which the table notices.

Run as a module it tries every change of both: `python -m tests.structure.sabotage_app`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from lxml import etree
from xmlschema import XMLSchema11, XMLSchemaException

from feedlint.structure import survey as schema
from feedlint.structure.explain import SchemaDisagreement
from feedlint.structure.survey import judge, schema_path, structure_faults
from tests.structure.cases import label, parse, without_comments
from tests.structure.sabotage import XSD_CHANGES, Mutant, mutants
from tests.structure.table_app import CASES

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_RNG = "{http://relaxng.org/ns/structure/1.0}"
_XSD_FILES = ("app.xsd", "app-atom.xsd", "atom.xsd")
#: Changes after which a grammar says what it said before, and why.
SAME = {
    "_require zeroOrMore in categories/categories": "one of its choices is text, and may be empty",
}


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None
    return parent


def _wrapped(element: Element, name: str) -> bool:
    around = etree.Element(_RNG + name)
    _parent(element).replace(element, around)
    around.append(element)
    return True


def _allow_none(element: Element) -> bool:
    """What must be there need not."""
    if element.tag == f"{_RNG}oneOrMore":
        element.tag = f"{_RNG}zeroOrMore"
        return True
    is_title = element.tag == f"{_RNG}ref" and element.get("name") == "title"
    is_attribute = element.tag == f"{_RNG}attribute" and _parent(element).tag == f"{_RNG}element"
    return (is_title or is_attribute) and _wrapped(element, "optional")


def _allow_many(element: Element) -> bool:
    """What may be there once may be there often."""
    is_title = element.tag == f"{_RNG}ref" and element.get("name") == "title"
    return is_title and _wrapped(element, "oneOrMore")


def _allow_one(element: Element) -> bool:
    """What may be there often may be there once."""
    if element.tag not in (f"{_RNG}zeroOrMore", f"{_RNG}oneOrMore"):
        return False
    element.tag = f"{_RNG}optional" if element.tag.endswith("zeroOrMore") else f"{_RNG}group"
    return True


def _require(element: Element) -> bool:
    """What may be there must be."""
    if element.tag not in (f"{_RNG}optional", f"{_RNG}zeroOrMore"):
        return False
    element.tag = f"{_RNG}group" if element.tag.endswith("optional") else f"{_RNG}oneOrMore"
    return True


def _forbid(element: Element) -> bool:
    """What may be there may not."""
    is_optional = element.tag in (f"{_RNG}optional", f"{_RNG}zeroOrMore")
    is_branch = element.tag != f"{_RNG}name" and _parent_is(element, "choice")
    if is_optional:
        _parent(element).replace(element, etree.Element(f"{_RNG}empty"))
    elif is_branch:
        _parent(element).remove(element)
    return is_optional or is_branch


def _parent_is(element: Element, name: str) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == _RNG + name


def _except_less(element: Element) -> bool:
    """A wildcard takes a name that it excepts."""
    if not _parent_is(element, "except"):
        return False
    _parent(element).remove(element)
    return True


def _allow_any_content(element: Element) -> bool:
    """Text alone becomes anything."""
    if element.tag != f"{_RNG}text" or _parent_is(element, "choice"):
        return False
    _parent(element).replace(element, etree.Element(f"{_RNG}ref", name="anything"))
    return True


RNG_CHANGES = (
    *(_allow_none, _allow_many, _allow_one, _require, _forbid, _except_less),
    _allow_any_content,
)
_ROOTS = [(said, parse(document), without_comments(document)) for document, said in CASES.values()]


def notices_rng(mutant: Mutant) -> bool:
    """Whether a row's verdict changes with the grammar."""
    for include in mutant.root.iter(f"{_RNG}include"):
        include.set("href", schema_path("atom.rng"))
    try:
        grammar = etree.RelaxNG(mutant.root)
    except etree.RelaxNGParseError:
        return True
    return any(grammar.validate(root) is bool(said) for said, root, _ in _ROOTS)


def _built(mutant: Mutant) -> XMLSchema11:
    """The changed schema beside those that it takes Atom's elements from."""
    with tempfile.TemporaryDirectory() as folder:
        for name in _XSD_FILES:
            text = Path(schema_path(name)).read_text(encoding="utf-8")
            Path(folder, name).write_text(text, encoding="utf-8")
        top = Path(folder, _XSD_FILES[0])
        top.write_text(etree.tostring(mutant.root, encoding="unicode"), encoding="utf-8")
        return XMLSchema11(str(top), allow="local", use_fallback=False)


def notices_xsd(mutant: Mutant) -> bool:
    """Whether a row's verdict, or what is said of it, changes with the schema."""
    try:
        grammar = _built(mutant)
    except XMLSchemaException:
        return True
    if any(grammar.is_valid(root) is bool(said) for said, _, root in _ROOTS):
        return True
    with mock.patch.object(schema, "xml_schema", return_value=grammar):
        judge.cache_clear()
        try:
            return any(_said(root) != said for said, root, _ in _ROOTS)
        except (SchemaDisagreement, KeyError):
            return True
        finally:
            judge.cache_clear()


def _said(root: Element) -> str:
    return ", ".join(label(fault).strip() for fault in structure_faults(root, dialect="atom"))


GRAMMARS = (("app.rng", RNG_CHANGES, notices_rng), ("app.xsd", XSD_CHANGES, notices_xsd))


def main() -> int:
    """Try every change; print what goes unnoticed, and how many there were."""
    unnoticed = 0
    for name, changes, notices in GRAMMARS:
        tried = [m for m in mutants(name, changes) if m.what not in SAME]
        missed = [mutant.what for mutant in tried if not notices(mutant)]
        unnoticed += len(missed)
        sys.stdout.write("".join(f"{name}: {what}\n" for what in missed))
        sys.stdout.write(f"{name}: {len(tried)} changes\n")
    return min(unnoticed, 1)


if __name__ == "__main__":
    sys.exit(main())
