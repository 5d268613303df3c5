"""The concepts that rules are about, each with its place in the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.anchor import on_attribute, on_text, on_value
from feedlint.names import ATOM, SPACE, XML, local_name, text_of
from feedlint.text.rendition import kind_of, render
from feedlint.values import dates

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.feeds.dialect import Slot
    from feedlint.text.canvas import Rendition
    from feedlint.text.flaw import Flaw
    from feedlint.values.dates import Instant

XML_BASE = f"{{{XML}}}base"
XML_LANG = f"{{{XML}}}lang"
#: A relation of this form means the registered name behind it (RFC 4287, section 4.2.7.2).
_IANA = "http://www.iana.org/assignments/relation/"


class Found(NamedTuple):
    """An element that a dialect knows: what it is, and what holds it."""

    slot: Slot
    node: Element
    holder: Any


class Value(NamedTuple):
    """A value and where it stands: in an attribute, or in an element's text.

    `text` is without the white space around it where it is an element's; `start` is
    the offset of that in the whole text, which has `size` code points. `name` is empty
    for an element's text.
    """

    node: Element
    name: str
    text: str
    start: int
    size: int

    @property
    def element(self) -> Element:
        """The element that has it."""
        return self.node

    @property
    def label(self) -> str:
        """What the value is called in a message: `link href`, or `icon`."""
        own = label_of(self.node)
        return f"{own} {_name_of(self.name, self.node)}" if self.name else own

    def anchor(self, start: int = 0, end: int | None = None) -> Anchor:
        """The slice `[start:end]`; the attribute or the start tag where that is empty."""
        end = len(self.text) if end is None else end
        if not self.name:
            if start >= end:
                return on_text(self.node)
            return on_text(self.node, self.start + start, self.start + end)
        if start >= end:
            return on_attribute(self.node, self.name)
        return on_value(self.node, self.name, start, end)

    def at(self, flaw: Flaw) -> Anchor:
        """The place of a flaw in the value."""
        return self.anchor(flaw.start, flaw.end)


def _name_of(name: str, node: Element) -> str:
    """The name of an attribute as it is written, with its prefix."""
    namespace, brace, local = name[1:].rpartition("}")
    if not brace:
        return name
    if namespace == XML:
        return f"xml:{local}"
    prefixes = (prefix for prefix, uri in node.nsmap.items() if uri == namespace and prefix)
    return f"{next(prefixes, '')}:{local}".lstrip(":")


#: What one value of an array of JSON Feed is called.
_ONE = {"attachments": "attachment", "authors": "author", "hubs": "hub", "tags": "tag"}


def label_of(node: Element) -> str:
    """What an element is called in a message: with its prefix where that tells more."""
    namespace = node.tag[1:].rpartition("}")[0]
    if node.prefix and namespace and namespace != _home(node):
        return f"{node.prefix}:{local_name(node)}"
    name = local_name(node)
    return _ONE.get(name, name)


def _home(node: Element) -> str:
    """The namespace of the vocabulary that a document is written in."""
    root = node.getroottree().getroot()
    namespace: str = root.tag[1:].rpartition("}")[0]
    return ATOM if namespace.endswith("/app") else namespace


def in_text(node: Element) -> Value:
    """The text of an element as a value."""
    text = text_of(node)
    size = len(text)
    if not text or (text[0] not in SPACE and text[-1] not in SPACE):
        return Value(node, "", text, 0, size)
    return Value(node, "", text.strip(SPACE), size - len(text.lstrip(SPACE)), size)


def in_attribute(node: Element, name: str) -> Value | None:
    """An attribute as a value, white space and all; None where there is none."""
    text = node.get(name)
    return None if text is None else Value(node, name, text, 0, len(text))


class Text(NamedTuple):
    """A text for a reader: the characters of an element, or an attribute's value.

    `kind` is `text`, `html`, `xhtml`, or `unsure` where readers disagree whether it is
    text or HTML. `role` names its part: `title`, `summary`, `content`, `name`, ...
    """

    node: Element
    name: str
    kind: str
    role: str
    holder: Any

    @property
    def text(self) -> str:
        """The characters, as the document has them after its own escapes."""
        return self.node.get(self.name, "") if self.name else text_of(self.node)

    @property
    def label(self) -> str:
        """What the text is called in a message."""
        own = label_of(self.node)
        return f"{own}'s {self.name}" if self.name else own

    @property
    def entry(self) -> Any:
        """The entry that the text belongs to; None for the feed's own."""
        return self.holder.entry

    def anchor(self, start: int = 0, end: int | None = None) -> Anchor:
        """The slice `[start:end]` of the text."""
        if self.name:
            return on_value(self.node, self.name, start, end)
        return on_text(self.node, start, end)

    @property
    def rendition(self) -> Rendition:
        """What its reader sees, with the way back to its characters."""
        return render(self.node, self.text, self.kind, verbatim=False)

    @property
    def verbatim(self) -> Rendition:
        """The same with all white space kept, and unknown tags as they are written."""
        return render(self.node, self.text, self.kind, verbatim=True)


class Date(NamedTuple):
    """A date; `profile` names the way in which its dialect writes dates."""

    value: Value
    role: str
    profile: str
    holder: Any

    @property
    def node(self) -> Element:
        """The element that has it."""
        return self.value.node

    @property
    def text(self) -> str:
        """The date as it is written, without white space around it."""
        return self.value.text

    @property
    def label(self) -> str:
        """What the date is called in a message."""
        return self.value.label

    @property
    def instant(self) -> Instant | None:
        """The instant that the date tells, if it tells one."""
        return dates.instant(self.value.text, self.profile)

    def anchor(self, start: int = 0, end: int | None = None) -> Anchor:
        """The slice `[start:end]` of the date."""
        return self.value.anchor(start, end)


class Link(NamedTuple):
    """A link; its relation is a registered name where it can be one."""

    node: Element
    role: str
    relation: str
    address: Value | None
    holder: Any

    @classmethod
    def of(cls, node: Element, role: str, holder: Any) -> Link:
        """A link whose parts are attributes (RFC 4287, section 4.2.7)."""
        return cls(node, role, relation_of(node), in_attribute(node, "href"), holder)

    @property
    def is_alternate(self) -> bool:
        """Whether it leads to another form of what it stands in."""
        return self.relation == "alternate"


def relation_of(link: Element) -> str:
    """The relation of a link: `alternate` where it has none, a name for IANA's long form.

    RFC 4287, section 4.2.7.2.
    """
    rel = link.get("rel")
    return rel.removeprefix(_IANA) if rel else "alternate"


class Person(NamedTuple):
    """A person; `kind` says how a dialect writes one.

    A `construct` has parts of its own; of a `mailbox` (RFC 5322, section 3.4, or an address
    with a name in parentheses) and of a `name` the whole text is in `name`.
    """

    node: Element
    role: str
    kind: str
    holder: Any
    name: Value | None
    email: Value | None = None
    uri: Value | None = None

    @property
    def mail(self) -> Value | None:
        """The e-mail address, also where it stands with a name in one text."""
        if self.email is not None or self.kind != "mailbox" or self.name is None:
            return self.email
        from feedlint.values import mailbox

        found = mailbox.parse(self.name.text).address
        at = self.name.text.find(found) if found else -1
        if at < 0:
            return None
        return self.name._replace(text=found, start=self.name.start + at)


class Media(NamedTuple):
    """A file that belongs to an entry: where it is, what it is, how many octets it has."""

    node: Element
    role: str
    address: Value | None
    media_type: Value | None
    length: Value | None
    holder: Any

    @classmethod
    def of(cls, node: Element, role: str, url: str, media_type: str, holder: Any) -> Media:
        """Media whose parts are attributes."""
        names = ("length", "fileSize", "size_in_bytes")
        length = next((v for name in names if (v := in_attribute(node, name)) is not None), None)
        parts = in_attribute(node, url), in_attribute(node, media_type)
        return cls(node, role, *parts, length, holder)


class Category(NamedTuple):
    """A category, in Atom by its attributes, elsewhere by its text (`kind` is `text`)."""

    node: Element
    role: str
    kind: str
    holder: Any

    @property
    def term(self) -> Value | None:
        """What it is called."""
        return in_text(self.node) if self.kind == "text" else in_attribute(self.node, "term")


def kind_of_slot(slot: Slot, node: Element) -> str:
    """How the characters of an element are to be read, by its slot; nothing for no text."""
    if slot.kind == "media":
        return "html" if node.get("type") == "html" else "text"
    if slot.concept == "person":
        # A name, and an address with a name, are plain text; a construct holds other parts.
        return "" if slot.kind == "construct" else "text"
    return kind_of(node) if slot.kind == "construct" else slot.kind
