"""Where a feed declares a namespace, and what in it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.atom import DIALECT
from feedlint.feeds.recognise import positions

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.reading.document import Document
    from feedlint.rule import Context

#: The names of Atom's elements (RFC 4287, chapter 4).
NAMES = frozenset(
    (
        *("author", "category", "content", "contributor", "email", "entry", "generator", "icon"),
        *("id", "link", "logo", "name", "published", "rights", "source", "subtitle", "summary"),
        *("title", "updated", "uri"),
    )
)


def declaring(context: Context, prefix: str, name: str) -> Element | None:
    """The first element that binds `prefix` to `name`; None where only the text seems to."""
    return next(iter(all_declaring(context, prefix, name)), None)


def all_declaring(context: Context, prefix: str, name: str) -> list[Element]:
    """All elements whose own tag binds `prefix` to `name`."""
    return context.once(_declarations, context.root).get((prefix, name), [])


def _declarations(root: Element) -> dict[tuple[str, str], list[Element]]:
    """The elements by the prefixes and names that they declare, in one walk."""
    found: dict[tuple[str, str], list[Element]] = {}
    for element in root.iter("*"):
        parent = element.getparent()
        own = element.nsmap
        above = parent.nsmap if parent is not None else {}
        if own != above:
            for key, name in own.items():
                if above.get(key) != name:
                    found.setdefault((key or "", name), []).append(element)
    return found


def own_names(document: Document) -> frozenset[str]:
    """The names that the source seems to declare; others were put in the place of bad ones."""
    return frozenset(name for _, name in document.own_namespaces)


def may_be_nameless(document: Document) -> bool:
    """Whether an element can be in no namespace at all."""
    return bool(document.root.prefix) or ("", "") in document.namespaces


def nameless(root: Element) -> list[Element]:
    """The elements in no namespace that are children of Atom's."""
    return [
        element for element in positions(root, DIALECT.deeper) if not element.tag.startswith("{")
    ]
