"""What the rules about Atom's values have in common: where values stand, and shared scans.

A feed has few kinds of values and many of each, so the rules that look at every id,
date, link or reference visit the root and share one scan, instead of being called for
each element.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from lxml import etree

from feedlint.anchor import on_attribute, on_text, on_value
from feedlint.rule import ATOM, SPACE, XML, atom, local_name, text_of
from feedlint.text import dates, iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.rule import Context
    from feedlint.text.dates import Instant
    from feedlint.text.flaw import Flaw

XML_BASE = f"{{{XML}}}base"
XML_LANG = f"{{{XML}}}lang"
#: All Atom elements with an xml:base or an xml:lang, wherever they stand.
BASES = etree.XPath("descendant-or-self::a:*[@xml:base]", namespaces={"a": ATOM})
LANGUAGES = etree.XPath("descendant-or-self::a:*[@xml:lang]", namespaces={"a": ATOM})

#: The elements between the root and any other element in an Atom position.
_CONTAINERS = frozenset(atom(name) for name in ("entry", "source", "author", "contributor"))
#: A rel of this form means the registered name behind it (RFC 4287, section 4.2.7.2).
_IANA = "http://www.iana.org/assignments/relation/"
#: The attributes that hold an IRI or a reference, by element (RFC 4287, section 4).
_REFERENCES = {
    atom("link"): "href",
    atom("content"): "src",
    atom("generator"): "uri",
    atom("category"): "scheme",
}
#: The elements whose text is an IRI or a reference.
_IRI_TEXTS = tuple(atom(name) for name in ("id", "icon", "logo", "uri"))
_TIMESTAMPS = (atom("updated"), atom("published"))
_ID, _LINK = atom("id"), atom("link")


class Value(NamedTuple):
    """A value and where it stands: in an attribute, or in an element's text.

    `text` is without the white space around it where it is an element's; `start` is
    the offset of that in the whole text, which has `size` code points. `name` is empty
    for an element's text.
    """

    element: Element
    name: str
    text: str
    start: int
    size: int

    @property
    def label(self) -> str:
        """What the value is called in a message: `link href`, or `icon`."""
        own = local_name(self.element)
        return f"{own} {self.name.rpartition('}')[2]}" if self.name else own

    def anchor(self, start: int = 0, end: int | None = None) -> Anchor:
        """The slice `[start:end]`; the attribute or the start tag where that is empty."""
        end = len(self.text) if end is None else end
        if not self.name:
            if start >= end:
                return on_text(self.element)
            return on_text(self.element, self.start + start, self.start + end)
        if start >= end:
            return on_attribute(self.element, self.name)
        return on_value(self.element, self.name, start, end)

    def at(self, flaw: Flaw) -> Anchor:
        """The place of a flaw in the value."""
        return self.anchor(flaw.start, flaw.end)


def in_text(element: Element) -> Value:
    """The text of an element as a value."""
    text = text_of(element)
    value, size = text.strip(SPACE), len(text)
    start = 0 if len(value) == size else size - len(text.lstrip(SPACE))
    return Value(element, "", value, start, size)


def in_attribute(element: Element, name: str) -> Value | None:
    """An attribute as a value, white space and all; None where there is none."""
    text = element.get(name)
    return None if text is None else Value(element, name, text, 0, len(text))


def child_text(element: Element, name: str) -> str:
    """The text of the first Atom child of that name, without white space around it."""
    child = element.find(atom(name))
    return "" if child is None else text_of(child).strip(SPACE)


def instant_of(element: Element, name: str) -> Instant | None:
    """The instant that the first child of that name tells, if it tells one."""
    text = child_text(element, name)
    return dates.parse(text) if text else None


def is_placed(element: Element, root: Element) -> bool:
    """Whether an element below `root` stands in an Atom position."""
    parent = element.getparent()
    while parent is not None and parent is not root and parent.tag in _CONTAINERS:
        parent = parent.getparent()
    return parent is root


def placed(root: Element, *tags: str) -> Iterator[Element]:
    """The elements of these names that stand in Atom positions below `root`."""
    return (element for element in root.iter(*tags) if is_placed(element, root))


class Scan(NamedTuple):
    """The values of a document in Atom positions, in its order.

    `references` are all IRIs and references, ids among them.
    """

    ids: list[Value]
    timestamps: list[Value]
    links: list[Element]
    references: list[Value]


def scan(root: Element) -> Scan:
    """Look through a document once, for all rules that ask for one kind of value."""
    found = Scan([], [], [], [])
    for element in placed(root, *_REFERENCES, *_IRI_TEXTS, *_TIMESTAMPS):
        tag = element.tag
        if tag in _TIMESTAMPS:
            found.timestamps.append(in_text(element))
            continue
        name = _REFERENCES.get(tag)
        if name is None:
            found.references.append(in_text(element))
            if tag == _ID:
                found.ids.append(found.references[-1])
            continue
        if tag == _LINK:
            found.links.append(element)
        if (text := element.get(name)) is not None:
            found.references.append(Value(element, name, text, 0, len(text)))
    return found


def with_attribute(root: Element, query: etree.XPath, name: str) -> Iterator[Value]:
    """The values of the attribute `name` on the Atom elements that `query` finds."""
    for element in cast("list[Element]", query(root)):
        text = element.get(name)
        if text is not None and (element is root or is_placed(element, root)):
            yield Value(element, name, text, 0, len(text))


def entries_of(root: Element) -> list[Element]:
    """The entries of a feed; the root itself where it is one."""
    return [root] if root.tag == atom("entry") else root.findall(atom("entry"))


def relation(link: Element) -> str:
    """The relation of a link: `alternate` where it has none, a name for IANA's long form."""
    return (link.get("rel") or "alternate").removeprefix(_IANA)


def links_of(element: Element, rel: str) -> list[Element]:
    """The links of one relation that are children of `element`."""
    return [link for link in element.iterchildren(atom("link")) if relation(link) == rel]


def base_of(element: Element) -> str:
    """The absolute base that xml:base gives an element; empty where it gives none."""
    given = [b for e in (element, *element.iterancestors()) if (b := e.get(XML_BASE)) is not None]
    base = ""
    for reference in reversed(given):
        base = iri.resolve(base, reference) if base else reference
    return base if iri.is_absolute(base) else ""


def entries_by_id(root: Element) -> dict[str, list[Element]]:
    """The entries that have an id, by their ids, in document order."""
    found: dict[str, list[Element]] = {}
    for entry in entries_of(root):
        if text := child_text(entry, "id"):
            found.setdefault(text, []).append(entry)
    return found


def is_same_entry(first: Element, second: Element) -> bool:
    """Whether two entries with one id can be the same one, or two versions of it.

    A version has a later date, and keeps its title or its address; what has the same
    date too is the same only with the same title and address.
    """
    same_title = child_text(first, "title") == child_text(second, "title")
    same_link = _address(first) == _address(second)
    if instant_of(first, "updated") == instant_of(second, "updated"):
        return same_title and same_link
    return same_title or same_link


def _address(entry: Element) -> str:
    return next((link.get("href") or "" for link in links_of(entry, "alternate")), "")


def languages(context: Context) -> Iterator[Value]:
    """The language tags of a document: xml:lang, but for an empty one, and hreflang."""
    root, text = context.root, context.document.text
    if "xml:lang" in text:
        for value in with_attribute(root, LANGUAGES, XML_LANG):
            # XML 1.0, section 2.12: an empty tag says that there is no language.
            if value.text:
                yield value
    if "hreflang" in text:
        for link in context.once(scan, root).links:
            if (found := in_attribute(link, "hreflang")) is not None:
                yield found
