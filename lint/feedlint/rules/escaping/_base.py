"""What the rules about escaping have in common: the texts of a feed, and what a commit said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor, on_text, on_value
from feedlint.commits.entry import identity_of
from feedlint.commits.message import message_of
from feedlint.rule import Context, atom, local_name, text_of
from feedlint.text.rendition import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_ENTRY, _CONTENT = atom("entry"), atom("content")

#: Text constructs (RFC 4287, section 3.1), and content.
CONSTRUCTS = tuple(atom(name) for name in ("title", "subtitle", "summary", "rights", "content"))
#: Elements that hold or carry text for a reader: the constructs, names, labels, titles of links.
TEXTS = (*CONSTRUCTS, atom("name"), atom("category"), atom("link"))
_ATTRIBUTES = {"category": "label", "link": "title"}


class Text(NamedTuple):
    """A text for a reader: an attribute's value, or an element's characters.

    `kind` is `text`, `html` or `xhtml`; `what` names the text in a message.
    """

    element: Element
    attribute: str
    value: str
    kind: str
    what: str

    def anchor(self, start: int, end: int) -> Anchor:
        """The slice `[start:end]` of the text."""
        if self.attribute:
            return on_value(self.element, self.attribute, start, end)
        return on_text(self.element, start, end)


def text_in(element: Element) -> Text | None:
    """The text that a visited element brings its reader; None if it brings none.

    Of several contents that is the first only: the others say the same.
    """
    name = local_name(element)
    attribute = _ATTRIBUTES.get(name, "")
    if attribute:
        value = element.get(attribute)
        return Text(element, attribute, value, "text", f"{name}'s {attribute}") if value else None
    kind = "text" if name == "name" else kind_of(element)
    if not kind or (name == "content" and _has_earlier(element)):
        return None
    return Text(element, "", text_of(element), kind, name)


def _has_earlier(content: Element) -> bool:
    return next(content.itersiblings(_CONTENT, preceding=True), None) is not None


def entry_of(element: Element) -> Element | None:
    """The entry that an element belongs to; None for a feed's own."""
    if element.tag == _ENTRY:
        return element
    return next(element.iterancestors(_ENTRY), None)


def is_from_commit(element: Element, context: Context) -> bool:
    """Whether a text is a commit's, or a feed's about commits.

    Such a text may speak of markup and of entities, since programs do.
    """
    entry = entry_of(element)
    if entry is None:
        return context.once(_has_commits, context.root)
    return context.once(identity_of, entry).is_commit


def _has_commits(root: Element) -> bool:
    entries: Iterator[Element] = root.iterchildren(_ENTRY)
    return any(identity_of(entry).is_commit for entry in entries)


def is_repeated(element: Element, context: Context) -> bool:
    """Whether an entry's title comes again in its content, so that one finding is enough."""
    entry = entry_of(element)
    if entry is None or local_name(element) != "title" or element.getparent() is not entry:
        return False
    message = context.once(message_of, entry)
    return message is not None and message.copies[-1].start == 0


def times(count: int) -> str:
    """How often something was found, for the end of a message."""
    return "" if count == 1 else f", {count} times"
