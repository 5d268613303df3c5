"""The text constructs of a document that hold markup, each read once.

Cheap for a feed without any: nothing that reads HTML is imported then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rule import atom

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from feedlint.text.htmlmarkup import Attribute, Markup, Tag

_NAMES = tuple(atom(name) for name in ("title", "subtitle", "summary", "rights", "content"))
_PARENTS = frozenset(atom(name) for name in ("feed", "entry", "source"))


def constructs_of(root: Element) -> list[Element]:
    """The constructs of type html and xhtml in Atom positions, in document order."""
    found = [e for e in root.iter(*_NAMES) if "html" in e.get("type", "").lower()]
    if not found:
        return []
    from feedlint.text.rendition import kind_of

    return [e for e in found if kind_of(e) in {"html", "xhtml"} and _is_in_position(e)]


def markup_of(construct: Element) -> Markup:
    """The markup of a construct, with the tags that some rule may speak of.

    Others are dropped, so that a long feed of plain paragraphs costs no memory.
    """
    return _read(construct, _notable)


def all_markup_of(construct: Element) -> Markup:
    """The same with every start tag and every attribute."""
    return _read(construct, _every)


def _is_in_position(construct: Element) -> bool:
    parents = list(construct.iterancestors())
    return bool(parents) and all(parent.tag in _PARENTS for parent in parents)


def _read(construct: Element, keep: Callable[[Tag], Tag | None]) -> Markup:
    from feedlint.text.htmlmarkup import Markup
    from feedlint.text.rendition import kind_of

    markup = Markup(construct)
    if kind_of(construct) == "html":
        from feedlint.text.htmlsource import read_source

        read_source(markup, keep)
    else:
        from feedlint.text.htmltree import read_tree

        read_tree(markup, keep)
    return markup


def _every(tag: Tag) -> Tag:
    return tag


def _notable(tag: Tag) -> Tag | None:
    from feedlint.text.htmlnames import NOTABLE, is_element

    kept = tuple(a for a in tag.attributes if _is_notable(a)) if tag.attributes else ()
    is_ours = not tag.vocabulary
    if (
        kept
        or tag.name in NOTABLE
        or tag.vocabulary not in {"", "svg", "math"}
        or (is_ours and not is_element(tag.name))
    ):
        return tag._replace(attributes=kept)
    return None


def _is_notable(attribute: Attribute) -> bool:
    from feedlint.text import htmlurls

    name = attribute.name
    if name in htmlurls.ONE:
        return not attribute.value.startswith(("https://", "http://", "#"))
    return name in {"itemprop", "srcdoc", "style"} | htmlurls.LISTS or name.startswith("on")
