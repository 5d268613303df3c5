"""The grammars of RSS with one particle changed at a time, and which changes the tables notice.

Run as a module it tries every change of every file: `python -m tests.structure.sabotage_rss`.
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
from tests.structure import table_rdf, table_rss
from tests.structure.cases import label, parse, without_comments
from tests.structure.sabotage import XSD_CHANGES, Mutant, mutants

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_RNG = "{http://relaxng.org/ns/structure/1.0}"
_PARTICLES = (f"{_RNG}element", f"{_RNG}attribute")
#: Changes after which a grammar says what it said before, and why.
SAME = {
    "_xsd_allow_one element ref=rdf:li in Seq": "the wildcard beside it takes the others",
}


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None
    return parent


def _replace(element: Element, name: str, *children: Element) -> bool:
    new = etree.Element(_RNG + name)
    _parent(element).replace(element, new)
    new.extend(children)
    return True


def _is_foreign(element: Element) -> bool:
    """Whether it is of what says that anything may stand there."""
    around = [a.get("name") for a in element.iterancestors(f"{_RNG}define")]
    return "anything" in around


def _allow_none(element: Element) -> bool:
    """What must be there need not."""
    if element.tag not in _PARTICLES or element.get("name") is None:
        return False
    names = ("interleave", "define", "group", "element", "choice")
    if _parent(element).tag.rpartition("}")[2] not in names:
        return False
    return _replace(element, "optional", element)


def _allow_many(element: Element) -> bool:
    """What may be there once may be there often."""
    if element.tag == f"{_RNG}optional" and element[0].tag == f"{_RNG}element":
        element.tag = f"{_RNG}zeroOrMore"
        return True
    is_one = element.tag == f"{_RNG}element" and _parent(element).tag == f"{_RNG}interleave"
    return is_one and _replace(element, "oneOrMore", element)


def _require(element: Element) -> bool:
    """What may be there must be."""
    if element.tag != f"{_RNG}optional":
        return False
    _parent(element).replace(element, element[0])
    return True


def _forbid(element: Element) -> bool:
    """What may be there may not."""
    is_optional = element.tag in (f"{_RNG}optional", f"{_RNG}zeroOrMore")
    return is_optional and not _is_foreign(element) and _replace(element, "empty")


def _allow_one(element: Element) -> bool:
    """What may be there often may be there once."""
    names = (f"{_RNG}zeroOrMore", f"{_RNG}oneOrMore")
    if element.tag not in names or _is_foreign(element) or element[0].tag != f"{_RNG}element":
        return False
    element.tag = f"{_RNG}optional"
    return True


def _allow_any_content(element: Element) -> bool:
    """Text alone, or nothing, becomes anything."""
    is_leaf = element.tag in (f"{_RNG}text", f"{_RNG}empty") and not _is_foreign(element)
    new = etree.Element(f"{_RNG}ref", name="anything")
    if is_leaf:
        _parent(element).replace(element, new)
    return is_leaf


def _forbid_value(element: Element) -> bool:
    if element.tag != f"{_RNG}value":
        return False
    _parent(element).remove(element)
    return True


RNG_CHANGES = (
    *(_allow_none, _allow_many, _require, _forbid, _allow_one, _allow_any_content),
    _forbid_value,
)
TABLES = {"rss": table_rss.ROWS, "rdf": table_rdf.ROWS}
_ROOTS = {
    name: [(row, parse(row.document), without_comments(row.document)) for row in table]
    for name, table in TABLES.items()
}


def notices_rng(name: str, mutant: Mutant) -> bool:
    """Whether a row's verdict changes with the grammar."""
    try:
        grammar = etree.RelaxNG(mutant.root)
    except etree.RelaxNGParseError:
        return True
    return any(grammar.validate(root) is bool(row.faults) for row, root, _ in _ROOTS[name])


def _built(mutant: Mutant, file: str) -> XMLSchema11:
    """The schema with the changed file in its place; files of RSS 1.0 import each other."""
    with tempfile.TemporaryDirectory() as folder:
        for other in ("rss.xsd", "rdf.xsd", "rdf-rss.xsd"):
            text = Path(schema_path(other)).read_text(encoding="utf-8")
            Path(folder, other).write_text(text, encoding="utf-8")
        changed = etree.tostring(mutant.root, encoding="unicode")
        Path(folder, file).write_text(changed, encoding="utf-8")
        top = file.replace("rdf-rss", "rdf")
        return XMLSchema11(str(Path(folder, top)), allow="local", use_fallback=False)


def notices_xsd(file: str, mutant: Mutant) -> bool:
    """Whether a row's verdict, or what is said of it, changes with the schema."""
    name = file[:3]
    try:
        grammar = _built(mutant, file)
    except XMLSchemaException:
        return True
    rows = _ROOTS[name]
    if any(grammar.is_valid(root) is bool(row.faults) for row, _, root in rows):
        return True
    with mock.patch.object(schema, "xml_schema", return_value=grammar):
        judge.cache_clear()
        try:
            return any(
                tuple(map(label, structure_faults(root, dialect=name))) != row.faults
                for row, root, _ in rows
            )
        except (SchemaDisagreement, KeyError):
            return True
        finally:
            judge.cache_clear()


def main() -> int:
    """Try every change; print what goes unnoticed, and how many there were."""
    unnoticed = 0
    for file in ("rss.rng", "rdf.rng", "rss.xsd", "rdf.xsd", "rdf-rss.xsd"):
        is_rng = file.endswith("rng")
        count = 0
        for mutant in mutants(file, RNG_CHANGES if is_rng else XSD_CHANGES):
            count += 1
            if mutant.what in SAME:
                continue
            if not (notices_rng(file[:3], mutant) if is_rng else notices_xsd(file, mutant)):
                unnoticed += 1
                sys.stdout.write(f"{file}: {mutant.what}\n")
                sys.stdout.flush()
        sys.stdout.write(f"{file}: {count} changes\n")
        sys.stdout.flush()
    return min(unnoticed, 1)


if __name__ == "__main__":
    sys.exit(main())
