"""What the rules about escaping have in common: the texts of a feed, and what a commit said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor, on_text, on_value
from feedlint.commits.entry import identity_of
from feedlint.commits.message import message_of
from feedlint.feeds.atom import DIALECT
from feedlint.feeds.recognise import positions
from feedlint.names import atom, local_name, text_of
from feedlint.rule import ROOT, Context, Rule
from feedlint.text.characters import is_strange
from feedlint.text.rendition import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Finding

_ENTRY, _CONTENT = atom("entry"), atom("content")

#: Text constructs (RFC 4287, section 3.1), and content.
CONSTRUCTS = tuple(atom(name) for name in ("title", "subtitle", "summary", "rights", "content"))
_ATTRIBUTES = {atom("category"): "label", atom("link"): "title"}
_NAME = atom("name")
#: Elements that hold or carry text for a reader: the constructs, names, labels, titles of links.
_TEXTS = frozenset((*CONSTRUCTS, _NAME, *_ATTRIBUTES))


#: So many entries show a custom of the generator.
_FEW = 5


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


class Suspects(NamedTuple):
    """The elements of a feed whose texts are worth a second look.

    All rules about escaping share one walk: most texts are plain ASCII without
    anything to escape, and looking at each once for every rule would cost more than
    the rules themselves.
    """

    strange: tuple[Element, ...]
    text: tuple[Element, ...]
    html: tuple[Element, ...]


def _suspects(root: Element) -> Suspects:
    strange, plain, html = [], [], []
    for element in positions(root, DIALECT.deeper):
        attribute = _ATTRIBUTES.get(element.tag)
        if attribute is None and element.tag not in _TEXTS:
            continue
        value = element.get(attribute, "") if attribute else text_of(element)
        if not value.isascii() and is_strange(value):
            strange.append(element)
        if "&" in value or "<" in value:
            kind = "text" if attribute or element.tag == _NAME else kind_of(element)
            if kind == "text":
                plain.append(element)
            elif kind == "html":
                html.append(element)
    return Suspects(tuple(strange), tuple(plain), tuple(html))


def _text_in(element: Element) -> Text | None:
    """The text that an element brings its reader; None if it brings none.

    Of several contents that is the first only: the others say the same.
    """
    tag = element.tag
    name = local_name(element)
    attribute = _ATTRIBUTES.get(tag, "")
    if attribute:
        value = element.get(attribute, "")
        return Text(element, attribute, value, "text", f"{name}'s {attribute}")
    kind = "text" if tag == _NAME else kind_of(element)
    if not kind or (tag == _CONTENT and _has_earlier(element)):
        return None
    return Text(element, "", text_of(element), kind, name)


class TextRule(Rule):
    """A rule that looks at some of the texts of a feed, each by itself."""

    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Judge every text that may matter to this rule."""
        for suspect in self.among(context.once(_suspects, element)):
            text = _text_in(suspect)
            if text is not None:
                yield from self.judge(text, context)

    def among(self, suspects: Suspects) -> tuple[Element, ...]:
        """The suspects that this rule judges."""
        raise TypeError(f"{type(self).__name__} looks at no texts")

    def judge(self, text: Text, context: Context) -> Iterator[Finding]:
        """Yield what is wrong with one text."""
        raise TypeError(f"{type(self).__name__} judges no text")


class StrangeTextRule(TextRule):
    """A rule about characters that hint at a wrong encoding."""

    def among(self, suspects: Suspects) -> tuple[Element, ...]:
        """The texts that have some."""
        return suspects.strange


class PlainTextRule(TextRule):
    """A rule about `&` and `<` in texts of kind `text`."""

    def among(self, suspects: Suspects) -> tuple[Element, ...]:
        """The texts that have some."""
        return suspects.text


class HtmlTextRule(TextRule):
    """A rule about `&` and `<` in texts of kind `html`."""

    def among(self, suspects: Suspects) -> tuple[Element, ...]:
        """The texts that have some."""
        return suspects.html


def _has_earlier(content: Element) -> bool:
    return next(content.itersiblings(_CONTENT, preceding=True), None) is not None


def is_as_written(element: Element) -> bool:
    """Whether a reader sees a plain text as it is: not of Markdown, or of a program."""
    media = element.get("type", "text").partition(";")[0].strip().lower()
    return element.tag != _CONTENT or media in ("text", "text/plain")


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


def is_in_most(root: Element, kind: str, judge: Callable[[str], bool]) -> bool:
    """Whether the generator, and not a commit, put something into the texts of one kind.

    `judge` says of a text whether it has it. Two of three entries must, five at least, and no
    text with an `&` or a `<` may be without it.
    """
    entries = showing = 0
    for entry in root.iterchildren(_ENTRY):
        found = [
            judge(value)
            for child in entry.iterchildren(*CONSTRUCTS)
            if kind_of(child) == kind and ("&" in (value := text_of(child)) or "<" in value)
        ]
        if not all(found):
            return False
        entries += 1
        showing += bool(found)
    return showing >= _FEW and 3 * showing >= 2 * entries


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
