"""The markup of a text, HTML or XHTML alike, as the rules of family H see it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor, on_attribute, on_tag, on_value
from feedlint.pattern import lazy
from feedlint.text.html.categories import DOCUMENT
from feedlint.text.html.foreign import is_foreign_element
from feedlint.text.html.names import EMBEDDING, NOTABLE, is_element
from feedlint.text.html.style import is_harmless
from feedlint.text.html.urls import CANDIDATES, LISTS, ONE, is_odd, is_on_the_web

if TYPE_CHECKING:
    from feedlint.text.html.marked import Marked
    from feedlint.text.html.nesting import Flaw, Spot
    from feedlint.text.html.tokens import Token

_VOCABULARIES = frozenset({"", "math", "svg"})
NOTABLE_ATTRIBUTES = LISTS | {"itemprop", "srcdoc", "style"}
#: The elements whose attributes say whether a rule speaks of them.
_WHOLE = EMBEDDING | {"script"}
#: The key of an `xlink:href` in XHTML.
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_HARMLESS = ("https://", "http://", "#", "mailto:")
# WHATWG HTML, section 8.1.8.1: what an event handler content attribute looks like.
_HANDLER = lazy(r"on[a-z]{3,30}")


class Attribute(NamedTuple):
    """An attribute: its value without references, and where it stands.

    `name` is in lower case, `xlink:href` whatever the prefix; `key` is what an
    anchor calls it in XHTML, `start`, `end` and `value_start` are offsets in HTML.
    """

    name: str
    value: str
    key: str = ""
    start: int = 0
    end: int = 0
    value_start: int = 0
    is_literal: bool = True

    @property
    def is_handler(self) -> bool:
        """Whether the attribute holds a program that an event starts."""
        return _HANDLER.fullmatch(self.name) is not None


class Tag(NamedTuple):
    """A start tag; `vocabulary` is empty, `svg`, `math` or the namespace of something else."""

    spot: Spot
    vocabulary: str
    attributes: tuple[Attribute, ...]

    @property
    def name(self) -> str:
        """The element's name, in HTML in lower case."""
        return self.spot.name


def notable(tag: Tag) -> Tag | None:
    """The tag with the attributes that a rule may speak of; None if it is a plain one.

    What is dropped here, a long feed of plain text need not be remembered for.
    """
    vocabulary, attributes = tag.vocabulary, tag.attributes
    if attributes and tag.name not in _WHOLE and not any(a.is_handler for a in attributes):
        attributes = tuple(a for a in attributes if is_notable(a.name, a.value))
    if not attributes and is_plain_name(tag.name, vocabulary):
        return None
    return tag._replace(attributes=attributes)


def is_plain_name(name: str, vocabulary: str) -> bool:
    """Whether no rule speaks of an element because of its name."""
    if name in NOTABLE or vocabulary not in _VOCABULARIES:
        return False
    return is_known(name, vocabulary)


def is_known(name: str, vocabulary: str) -> bool:
    """Whether HTML, `svg` or `math` has an element of that name; of others all are known."""
    if not vocabulary:
        return is_element(name)
    return vocabulary not in _VOCABULARIES or is_foreign_element(name, vocabulary)


def is_notable(name: str, value: str) -> bool:
    """Whether a rule may speak of an attribute."""
    if name in ONE or name == XLINK_HREF:
        return not value.startswith(_HARMLESS) or is_odd(value)
    if name == "style":
        return not is_harmless(value)
    if name in CANDIDATES:
        return not is_on_the_web(value)
    return name in NOTABLE_ATTRIBUTES or name.startswith("on")


class Slice(NamedTuple):
    """The slice `[start:end]` of the source, and what it says."""

    start: int
    end: int
    text: str


class Markup:
    """What the markup of a text is made of; offsets are those of its characters, `source`."""

    def __init__(self, text: Marked) -> None:
        self.text = text
        self.tags: list[Tag] = []
        self.flaws: list[Flaw] = []
        #: References that name nothing.
        self.references: list[Slice] = []
        #: What is dropped like a comment and is none; document types are apart.
        self.bogus: list[Token] = []
        self.doctypes: list[Token] = []
        #: What the end of the text cuts off.
        self.cut: Token | None = None
        #: Attributes that repeat another one of their tag, ones with odd names, ones with a
        #: quote in a value without quotes, and ones without a blank before them.
        self.repeated: list[Slice] = []
        self.odd: list[Slice] = []
        self.quoted: list[Slice] = []
        self.glued: list[Slice] = []

    @cached_property
    def source(self) -> str:
        """The characters of the text; of XHTML those between its tags."""
        return self.text.text

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing that a rule may speak of."""
        return not (
            self.tags
            or self.flaws
            or self.references
            or self.bogus
            or self.doctypes
            or self.cut
            or self.repeated
            or self.odd
            or self.quoted
            or self.glued
        )

    @property
    def is_whole_document(self) -> bool:
        """Whether this is a document of HTML, where a fragment belongs."""
        return bool(self.doctypes) or bool(self.document_tags)

    @property
    def document_tags(self) -> list[Tag]:
        """The tags that only a document has."""
        return [tag for tag in self.tags if tag.name in DOCUMENT and not tag.vocabulary]

    def on(self, spot: Spot) -> Anchor:
        """A tag, or characters."""
        if spot.element is not None:
            return on_tag(spot.element)
        return self.text.anchor(spot.start, spot.end)

    def slice(self, start: int, end: int) -> Anchor:
        """The slice `[start:end]` of the source."""
        return self.text.anchor(start, end)

    def on_attribute(self, tag: Tag, attribute: Attribute) -> Anchor:
        """An attribute with its value."""
        if tag.spot.element is not None:
            return on_attribute(tag.spot.element, attribute.key)
        return self.text.anchor(attribute.start, attribute.end)

    def on_value(self, tag: Tag, attribute: Attribute, start: int, end: int) -> Anchor:
        """A slice of an attribute's value; all of it where references hide the places."""
        if tag.spot.element is not None:
            return on_value(tag.spot.element, attribute.key, start, end)
        if not attribute.is_literal:
            return self.text.anchor(attribute.start, attribute.end)
        offset = attribute.value_start
        return self.text.anchor(offset + start, offset + end)
