"""The markup of a text of HTML or XHTML, read once for all rules that ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.text.html.markup import Markup, Tag, notable

if TYPE_CHECKING:
    from feedlint.text.html.marked import Marked


def markup_of(text: Marked) -> Markup:
    """The markup of a text, without the tags that no rule speaks of."""
    markup = Markup(text)
    if text.kind == "xhtml":
        from feedlint.text.html.tree import read_notable

        read_notable(markup)
    else:
        from feedlint.text.html.source import read_source

        read_source(markup, notable)
    return markup


def all_markup_of(text: Marked) -> Markup:
    """The markup of a text with every start tag and every attribute."""
    markup = Markup(text)
    if text.kind == "xhtml":
        from feedlint.text.html.tree import read_tree

        read_tree(markup, _every)
    else:
        from feedlint.text.html.source import read_source

        read_source(markup, _every)
    return markup


def _every(tag: Tag) -> Tag:
    return tag
