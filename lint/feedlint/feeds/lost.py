"""Feeds that have lost the namespace of their root: they are read as if they had it.

That one fault is told, and all else that is to be said as well: to mend the namespace first
and then to hear of everything else helps nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from feedlint.anchor import on_tag
from feedlint.names import ATOM, local_name
from feedlint.reading.changes import Change, apply
from feedlint.reading.document import State
from feedlint.reading.xml.tokens import MARKUP, attributes
from feedlint.values.namespaces import nearly

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.reading.document import Document
    from feedlint.reading.xml.reader import Reader

#: Children by which the root of a feed is known, two of them at least.
_CHILDREN = frozenset(("author", "entry", "id", "link", "title", "updated"))


def regained(document: Document, reader: Reader) -> None:
    """Read a feed again with Atom's namespace, where its own is missing or a slip."""
    if document.state is not State.LOST or document.dialect != "atom" or not document.faults:
        return
    fault = document.faults[-1]
    if not _is_meant(document.root, fault.kind):
        return
    change = _change(document)
    if change is None:
        return
    # Where it stood is told in terms of the source: the tree is to be another.
    start, end = document.to_source(change.start, change.end)
    root, form = document.root, local_name(document.root)
    reader.reread(apply(document.text, (change,)), (change,))
    if document.root is root:
        return
    values = {**fault.values, "start": str(start), "end": str(end)}
    document.faults[-1] = fault._replace(anchor=on_tag(document.root), values=values)
    document.state, document.form = State.READY, form


def _is_meant(root: Element, kind: str) -> bool:
    if kind == "wrong-namespace":
        return nearly(etree.QName(root).namespace or "") == ATOM
    names = {child.tag for child in root.iterchildren(etree.Element)}
    return kind == "missing-namespace" and not root.prefix and len(names & _CHILDREN) > 1


def _change(document: Document) -> Change | None:
    """What gives the root its namespace."""
    text, prefix = document.text, document.root.prefix
    match = next(m for m in MARKUP.finditer(text) if m.lastgroup == "attributes")
    name = f"xmlns:{prefix}" if prefix else "xmlns"
    for attribute in attributes(text, *match.span()):
        if attribute.name == name:
            return Change(attribute.value_start, attribute.value_end, ATOM)
    if prefix:
        return None
    return Change(match.end("open"), match.end("open"), f' xmlns="{ATOM}"')
