"""What the rules about Atom's values have in common: where values stand, and shared scans.

A feed has few kinds of values and many of each, so the rules that look at every id,
date, link or reference visit the root and share one scan, instead of being called for
each element.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, cast

from lxml import etree

from feedlint.anchor import on_attribute, on_text, on_value
from feedlint.names import ATOM, SPACE, XML, atom, local_name, text_of
from feedlint.values import dates, iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.rule import Context
    from feedlint.text.flaw import Flaw
    from feedlint.values.dates import Instant

#: The namespace of XML signatures (RFC 4287, section 5.1).
SIGNATURE = "http://www.w3.org/2000/09/xmldsig#"
#: The namespace of RFC 4685, section 2.
THREAD = "http://purl.org/syndication/thread/1.0"
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
_UPDATED, _TITLE, _LINK = atom("updated"), atom("title"), atom("link")
_IN_FACE = frozenset({_UPDATED, _TITLE, _LINK})
#: The elements whose text is looked at.
_TEXTS = ("id", "icon", "logo", "uri", "name", "email", "updated", "published")
_WANTED = (*_REFERENCES, *(atom(name) for name in _TEXTS))


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
        # No other namespace has attributes that are looked at here.
        return f"{own} {self.name.replace(f'{{{XML}}}', 'xml:')}" if self.name else own

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
    size = len(text)
    if not text or (text[0] not in SPACE and text[-1] not in SPACE):
        return Value(element, "", text, 0, size)
    return Value(element, "", text.strip(SPACE), size - len(text.lstrip(SPACE)), size)


def in_attribute(element: Element, name: str) -> Value | None:
    """An attribute as a value, white space and all; None where there is none."""
    text = element.get(name)
    return None if text is None else Value(element, name, text, 0, len(text))


def child(element: Element, name: str) -> Element | None:
    """The first Atom child of that name; faster than `find`, which parses a path."""
    return next(element.iterchildren(atom(name)), None)


def child_text(element: Element, name: str) -> str:
    """The text of the first Atom child of that name, without white space around it."""
    found = child(element, name)
    return "" if found is None else text_of(found).strip(SPACE)


def is_placed(element: Element, root: Element) -> bool:
    """Whether an element below `root` stands in an Atom position."""
    parent = element.getparent()
    while parent is not None and parent is not root and parent.tag in _CONTAINERS:
        parent = parent.getparent()
    return parent is root


class Link(NamedTuple):
    """A link and its relation, `alternate` where it has none."""

    element: Element
    relation: str


class Moments(NamedTuple):
    """The dates of an entry: the elements, and the instants that they tell."""

    updated: Element | None
    updated_at: Instant | None
    published: Element | None
    published_at: Instant | None


class Face(NamedTuple):
    """What tells entries with one id apart: the date, the title and the address."""

    updated: Instant | None
    title: str
    address: str


class Values:
    """The values of a document in Atom positions, each kind looked up once.

    Rules get it from `context.once(Values, root)`.
    """

    def __init__(self, root: Element) -> None:
        self.root = root

    @cached_property
    def _placed(self) -> dict[str, list[Element]]:
        """The elements by name, in document order."""
        found: dict[str, list[Element]] = {tag: [] for tag in _WANTED}
        root = self.root
        for element in root.iter(*_WANTED):
            # As is_placed, without the call: this is the loop over all of a feed.
            parent = element.getparent()
            while parent is not None and parent is not root and parent.tag in _CONTAINERS:
                parent = parent.getparent()
            if parent is root:
                found[element.tag].append(element)
        return found

    def _texts(self, *names: str) -> list[Value]:
        return [in_text(element) for name in names for element in self._placed[atom(name)]]

    @cached_property
    def ids(self) -> list[Value]:
        """All ids."""
        return self._texts("id")

    @cached_property
    def names(self) -> list[Value]:
        """The names of all persons."""
        return self._texts("name")

    @cached_property
    def emails(self) -> list[Value]:
        """The e-mail addresses of all persons."""
        return self._texts("email")

    @cached_property
    def timestamps(self) -> list[Value]:
        """All Date constructs (RFC 4287, section 3.3)."""
        return self._texts("updated", "published")

    @cached_property
    def links(self) -> list[Link]:
        """All links."""
        return [Link(element, relation(element)) for element in self._placed[atom("link")]]

    @cached_property
    def contents(self) -> list[Element]:
        """The content of all entries."""
        return self._placed[atom("content")]

    @cached_property
    def categories(self) -> list[Element]:
        """All categories."""
        return self._placed[atom("category")]

    @cached_property
    def references(self) -> list[Value]:
        """All IRI references; the ids, which are more than that, are not among them."""
        found = self._texts("icon", "logo", "uri")
        for tag, name in _REFERENCES.items():
            for element in self._placed[tag]:
                if (text := element.get(name)) is not None:
                    found.append(Value(element, name, text, 0, len(text)))
        return found

    @cached_property
    def addresses(self) -> list[Value]:
        """All ids and references."""
        return self.ids + self.references

    @cached_property
    def lowered(self) -> str:
        """The texts of all ids and references in one, in lower case.

        To look for a word in it is a hundred times faster than in each of them.
        """
        return "\0".join([value.text for value in self.addresses]).lower()

    @cached_property
    def moments(self) -> list[Moments]:
        """The dates of all entries, in document order."""
        updated, published = self._first("updated"), self._first("published")
        found = []
        for entry in entries_of(self.root):
            one, other = updated.get(entry), published.get(entry)
            found.append(Moments(one, instant(one), other, instant(other)))
        return found

    def _first(self, name: str) -> dict[Element | None, Element]:
        """The first element of that name by its parent."""
        found: dict[Element | None, Element] = {}
        for element in self._placed[atom(name)]:
            found.setdefault(element.getparent(), element)
        return found

    @cached_property
    def entries_by_id(self) -> dict[str, list[Element]]:
        """The entries that have an id, by their ids, in document order."""
        found: dict[str, list[Element]] = {}
        for value in self.ids:
            parent = value.element.getparent()
            if value.text and parent is not None and parent.tag == atom("entry"):
                found.setdefault(value.text, []).append(parent)
        return found

    @cached_property
    def twins(self) -> dict[str, list[tuple[Element, Face]]]:
        """The entries that share an id with others, by that id, with their faces."""
        return {
            text: [(entry, face_of(entry)) for entry in entries]
            for text, entries in self.entries_by_id.items()
            if len(entries) > 1
        }


def instant(element: Element | None) -> Instant | None:
    """The instant that a Date construct tells, if it tells one."""
    return None if element is None else dates.parse(text_of(element).strip(SPACE))


def with_attribute(root: Element, query: etree.XPath, name: str) -> Iterator[Value]:
    """The values of the attribute `name` on the Atom elements that `query` finds."""
    for element in cast("list[Element]", query(root)):
        text = element.get(name)
        if text is not None and (element is root or is_placed(element, root)):
            yield Value(element, name, text, 0, len(text))


def languages(context: Context) -> Iterator[Value]:
    """The language tags of a document: xml:lang, but for an empty one, and hreflang."""
    root, text = context.root, context.document.text
    if "xml:lang" in text:
        for value in with_attribute(root, LANGUAGES, XML_LANG):
            # XML 1.0, section 2.12: an empty tag says that there is no language.
            if value.text:
                yield value
    if "hreflang" in text:
        for link, _ in context.once(Values, root).links:
            if (found := in_attribute(link, "hreflang")) is not None:
                yield found


def entries_of(root: Element) -> list[Element]:
    """The entries of a feed; the root itself where it is one."""
    return [root] if root.tag == atom("entry") else list(root.iterchildren(atom("entry")))


def relation(link: Element) -> str:
    """The relation of a link: `alternate` where it has none, a name for IANA's long form."""
    rel = link.get("rel")
    return rel.removeprefix(_IANA) if rel else "alternate"


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


def face_of(entry: Element) -> Face:
    """The face of an entry, of the first of each of its children."""
    found: dict[str, Element] = {}
    for element in entry:
        tag = element.tag
        if tag in _IN_FACE and (tag != _LINK or relation(element) == "alternate"):
            found.setdefault(tag, element)
    title, link = found.get(_TITLE), found.get(_LINK)
    return Face(
        instant(found.get(_UPDATED)),
        "" if title is None else text_of(title).strip(SPACE),
        "" if link is None else link.get("href", ""),
    )


def is_same_entry(first: Face, second: Face) -> bool:
    """Whether two entries with one id can be the same one, or two versions of it.

    A version has a later date, and keeps its title or its address; what has the same
    date too is the same only with the same title and address.
    """
    if first.updated == second.updated:
        return first == second
    return first.title == second.title or first.address == second.address


def typed(found: Values) -> Iterator[Element]:
    """The elements of a document whose type may be a media type."""
    yield from (link for link, _ in found.links)
    yield from found.contents
