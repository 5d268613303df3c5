"""A fix that gives elements the name that was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_end_tag, on_name
from feedlint.finding import Fix, Safety, rewrite
from feedlint.names import local_name
from feedlint.rules.structure._base import elements_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Edit, Fault


def renamed(fault: Fault, name: str) -> Fix | None:
    """Name all elements of a fault so, where each can be; None where one cannot."""
    elements = elements_of(fault)
    if not all(_may_be(element, name) for element in elements):
        return None
    edits = tuple(edit for element in elements for edit in _edits(element, name))
    return Fix(f"Write {name}", Safety.SAFE, edits)


def _may_be(element: Element, name: str) -> bool:
    parent = element.getparent()
    namespace = element.tag.removesuffix(local_name(element))
    is_there = parent is not None and parent.find(namespace + name) is not None
    # Without content there may be no end tag.
    return bool(len(element) or element.text) and not is_there


def _edits(element: Element, name: str) -> Iterator[Edit]:
    tag = f"{element.prefix}:{name}" if element.prefix else name
    yield rewrite(on_name(element), tag)
    yield rewrite(on_end_tag(element), f"</{tag}>")
