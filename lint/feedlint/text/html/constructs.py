"""The text constructs of a document that hold markup, each read once.

Cheap for a feed without any: nothing that reads HTML is imported then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import atom, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.text.html.markup import Markup, Tag

_NAMES = tuple(atom(name) for name in ("title", "subtitle", "summary", "rights", "content"))
_PARENTS = frozenset(atom(name) for name in ("feed", "entry", "source"))


def constructs_of(root: Element) -> list[Element]:
    """The constructs of type html and xhtml in Atom positions, in document order."""
    found = [e for e in root.iter(*_NAMES) if "html" in e.get("type", "").lower()]
    return [e for e in found if _kind(e) in {"html", "xhtml"} and _is_in_position(e)]


def markups_of(root: Element) -> list[Markup]:
    """The markup of all constructs in which there is anything to speak of."""
    constructs = constructs_of(root)
    if not constructs:
        return []
    return [markup for c in constructs if not (markup := markup_of(c)).is_plain]


def markup_of(construct: Element) -> Markup:
    """The markup of a construct, without the tags that no rule speaks of."""
    from feedlint.text.html.markup import Markup, notable

    markup = Markup(construct)
    if _kind(construct) != "html":
        from feedlint.text.html.tree import read_notable

        read_notable(markup)
        return markup
    from feedlint.text.html.plain import is_plain

    if not is_plain(text_of(construct)):
        from feedlint.text.html.source import read_source

        read_source(markup, notable)
    return markup


def all_markups_of(root: Element) -> list[Markup]:
    """The markup of all constructs, with every start tag and every attribute."""
    return [all_markup_of(construct) for construct in constructs_of(root)]


def all_markup_of(construct: Element) -> Markup:
    """The markup of a construct with every start tag and every attribute."""
    from feedlint.text.html.markup import Markup

    markup = Markup(construct)
    if _kind(construct) == "html":
        from feedlint.text.html.source import read_source

        read_source(markup, _every)
    else:
        from feedlint.text.html.tree import read_tree

        read_tree(markup, _every)
    return markup


def _kind(construct: Element) -> str:
    declared = construct.get("type", "")
    if declared in {"html", "xhtml"}:
        return declared
    from feedlint.text.rendition import kind_of

    return kind_of(construct)


def _is_in_position(construct: Element) -> bool:
    parents = list(construct.iterancestors())
    return bool(parents) and all(parent.tag in _PARENTS for parent in parents)


def _every(tag: Tag) -> Tag:
    return tag
