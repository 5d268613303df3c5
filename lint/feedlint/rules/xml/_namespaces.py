"""Where a feed declares a namespace, and what in it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.atom import DIALECT
from feedlint.feeds.recognise import positions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.reading.document import Document

#: The names of Atom's elements (RFC 4287, chapter 4).
NAMES = frozenset(
    (
        *("author", "category", "content", "contributor", "email", "entry", "generator", "icon"),
        *("id", "link", "logo", "name", "published", "rights", "source", "subtitle", "summary"),
        *("title", "updated", "uri"),
    )
)


def declaring(root: Element, prefix: str, name: str) -> Element | None:
    """The first element that binds `prefix` to `name`; None where only the text seems to."""
    return next(_declaring(root, prefix, name), None)


def all_declaring(root: Element, prefix: str, name: str) -> list[Element]:
    """All elements whose own tag binds `prefix` to `name`."""
    return list(_declaring(root, prefix, name))


def _declaring(root: Element, prefix: str, name: str) -> Iterator[Element]:
    key = prefix or None
    for element in root.iter("*"):
        if element.nsmap.get(key) == name:
            parent = element.getparent()
            if parent is None or parent.nsmap.get(key) != name:
                yield element


def may_be_nameless(document: Document) -> bool:
    """Whether an element can be in no namespace at all."""
    return bool(document.root.prefix) or ("", "") in document.namespaces


def nameless(root: Element) -> list[Element]:
    """The elements in no namespace that are children of Atom's."""
    return [
        element for element in positions(root, DIALECT.deeper) if not element.tag.startswith("{")
    ]
