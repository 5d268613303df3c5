"""The view: what a feed says, in terms that all dialects share.

`Feed` hands out concepts (entries, ids, texts, dates, links, references, persons, media,
languages), each with the place where it stands; what is "an entry", "alternate" or "the
base of" is decided here and nowhere else. One pass over the tree sorts what there is, and
nothing more is worked out before somebody asks.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from feedlint.feeds import occasions, usual
from feedlint.feeds.bases import Bases
from feedlint.feeds.concepts import (
    XML_BASE,
    XML_LANG,
    Category,
    Date,
    Found,
    Link,
    Media,
    Person,
    Text,
    Value,
    in_attribute,
    in_text,
    kind_of_slot,
)
from feedlint.feeds.dialect import dialect
from feedlint.feeds.episodes import is_podcast
from feedlint.feeds.extensions import slots as extension_slots
from feedlint.feeds.holders import Entry, Holder, category_of, fits, link_of, media_of
from feedlint.feeds.sift import sift

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from feedlint.feeds.dialect import Dialect, Slot
    from feedlint.feeds.sift import Sifted
    from feedlint.feeds.whole import Whole
    from feedlint.reading.document import Document

T = TypeVar("T")


class Feed:
    """A document as its readers see it; made once, and shared by all rules."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._memo: dict[Any, Any] = {}

    @property
    def root(self) -> Element:
        """The root of the document."""
        return self.document.root

    @cached_property
    def dialect(self) -> Dialect:
        """The vocabulary of the document."""
        return dialect(self.document.dialect)

    @cached_property
    def slots(self) -> Mapping[str, Mapping[str, Slot]]:
        """What an element is, by what holds it and by its tag; extensions with the rest."""
        own = self.dialect.slots
        if not self.dialect.has_extensions:
            return own
        more = extension_slots(name for _, name in self.document.namespaces)
        return {kind: {**more.get(kind, {}), **own.get(kind, {})} for kind in {**own, **more}}

    def once(self, function: Callable[..., T], *arguments: Any) -> T:
        """`function(*arguments)`, worked out once for all rules that ask.

        Only for functions without effects; what they return is shared and must not be
        changed. Arguments are hashable.
        """
        key = (function, *arguments)
        try:
            return self._memo[key]  # type: ignore[no-any-return]
        except KeyError:
            return self._memo.setdefault(key, function(*arguments))  # type: ignore[no-any-return]

    def remember(self, value: T, function: Callable[..., T], *arguments: Any) -> None:
        """Have `once` give `value` for `function(*arguments)`, which is what it returns."""
        self._memo[(function, *arguments)] = value

    @cached_property
    def holders(self) -> list[Holder]:
        """All that holds parts of the feed, in document order; the root first."""
        return list(self._gather())

    def _gather(self) -> Iterator[Holder]:
        slots = self.slots
        entries = self.dialect.entries
        form = self.document.form
        is_xml = self.document.carrier == "xml"
        waiting: list[tuple[Element, str, Holder | None]] = [
            (self.root, form if form in slots else self.dialect.root, None)
        ]
        while waiting:
            node, kind, parent = waiting.pop()
            make = Entry if kind in entries else Holder
            holder = make(self, node, kind, parent)
            table, found = slots[kind], holder.found
            inner: list[tuple[Element, str, Holder | None]] = []
            # One pass over all of a feed: this loop is felt.
            for child in node if is_xml else node.parts:  # type: ignore[attr-defined]
                slot = table.get(child.tag)
                if slot is not None and (is_xml or fits(slot, child)):
                    found.append(Found(slot, child, holder))
                    if slot.inner:
                        inner.append((child, slot.inner, holder))
            waiting += reversed(inner)
            yield holder

    @cached_property
    def by_concept(self) -> dict[str, list[Found]]:
        """All that was found, by concept; a holder's own before what is in its holders."""
        sorted_: dict[str, list[Found]] = {}
        for holder in self.holders:
            for found in holder.found:
                sorted_.setdefault(found.slot.concept, []).append(found)
        return sorted_

    def of(self, concept: str) -> list[Found]:
        """All that was found of one concept, in document order."""
        return self.by_concept.get(concept, [])

    @cached_property
    def by_node(self) -> dict[Element | None, Holder]:
        """The holders by their elements."""
        return {holder.node: holder for holder in self.holders}

    @cached_property
    def head(self) -> Holder:
        """What speaks for the whole feed: `feed`, or RSS's `channel`."""
        heads = self.dialect.heads
        return next((h for h in self.holders if h.kind in heads), self.holders[0])

    @cached_property
    def entries(self) -> list[Entry]:
        """The entries of the feed, in document order; not one within another."""
        return [h for h in self.holders if isinstance(h, Entry) and _is_outermost(h)]

    def _on(self, attribute: str) -> Iterator[tuple[Found, str]]:
        """What has attributes of a kind, with the name of each."""
        for holder in self.holders:
            for found in holder.found:
                for name in getattr(found.slot, attribute):
                    yield found, name

    @cached_property
    def is_podcast(self) -> bool:
        """Whether the feed is a podcast: RSS that has words for one, or sound or film."""
        return is_podcast(self.document, self.media)

    # ---- values

    @cached_property
    def ids(self) -> list[Value]:
        """All ids."""
        return [in_text(found.node) for found in self.of("id")]

    @cached_property
    def references(self) -> list[Value]:
        """All IRI references; ids, which are more than that, are not among them."""
        values = [_value(found.node, name) for found, name in self._on("addresses")]
        return [value for value in values if value is not None]

    @cached_property
    def addresses(self) -> list[Value]:
        """All ids and references."""
        return self.ids + self.references

    @cached_property
    def dates(self) -> list[Date]:
        """All dates."""
        return [Date(in_text(f.node), f.slot.role, f.slot.kind, f.holder) for f in self.of("date")]

    # What is not plainly right (feedlint.feeds.usual).
    @cached_property
    def unusual_ids(self) -> list[Value]:
        """The ids that are not plainly right."""
        return usual.ids(self)

    @cached_property
    def unusual_references(self) -> list[Value]:
        """The IRI references that are not plainly right."""
        return usual.references(self)

    @cached_property
    def unusual_addresses(self) -> list[Value]:
        """The ids that are addresses, and references, that are not plainly right."""
        return usual.addresses(self)

    @cached_property
    def unusual_links(self) -> list[Link]:
        """The links that are not plainly right, or of a relation that asks for a look."""
        return usual.links(self)

    @cached_property
    def unusual_media_types(self) -> list[Value]:
        """The media types that are not those of most feeds."""
        return usual.media_types(self)

    @cached_property
    def unusual_categories(self) -> list[Category]:
        """The categories that are blank, repeated, or of a scheme that is no web address."""
        return usual.categories(self)

    @cached_property
    def unusual_people(self) -> list[Person]:
        """The persons whose name or address asks for a look."""
        return usual.people(self)

    @cached_property
    def blank(self) -> list[Found]:
        """The texts, names and values that are there, with nothing in them to read."""
        return list(usual.blank(self))

    @cached_property
    def links(self) -> list[Link]:
        """All links."""
        return [link for f in self.of("link") if (link := link_of(f)) is not None]

    @cached_property
    def media(self) -> list[Media]:
        """All media: enclosures and attachments."""
        found = [media_of(f) for f in (*self.of("link"), *self.of("media"))]
        return [media for media in found if media is not None]

    @cached_property
    def categories(self) -> list[Category]:
        """All categories."""
        return [category_of(found) for found in self.of("category")]

    @cached_property
    def people(self) -> list[Person]:
        """All persons."""
        return [person for found in self.of("person") for person in self.persons_of(found)]

    @cached_property
    def languages(self) -> list[Value]:
        """All language tags: of texts, of what links lead to, and of the feed."""
        found = [in_text(f.node) for f in self.of("language")]
        if self.document.mentions("xml:lang"):
            values = (in_attribute(node, XML_LANG) for node in self._with(XML_LANG))
            # XML 1.0, section 2.12: an empty tag says that there is no language.
            found += [value for value in values if value is not None and value.text]
        named = (in_attribute(f.node, name) for f, name in self._named("language"))
        return found + [value for value in named if value is not None]

    @cached_property
    def base_of(self) -> Callable[[Element], str]:
        """Gives the absolute base that xml:base makes for an element; empty for none."""
        return Bases().of if self.document.mentions("xml:base") else lambda _: ""

    # ---- occasions: the feed, or its root, where there is something to look for

    def _if(self, occasion: Callable[[Whole], bool]) -> list[Element]:
        return [self.root] if self.document.carrier == "xml" and occasion(self) else []

    @property
    def unusually_declared(self) -> list[Element]:
        """The root, where namespaces are declared that are worth a look."""
        return self._if(occasions.declares_unusually)

    @property
    def with_xml_attributes(self) -> list[Element]:
        """The root, where there are attributes of XML's own."""
        return self._if(occasions.has_xml_attributes)

    @property
    def with_stylesheet(self) -> list[Element]:
        """The root, where there is an instruction for a style sheet."""
        return self._if(occasions.has_stylesheet)

    @property
    def with_bases(self) -> list[Feed]:
        """The feed, where it has an xml:base."""
        return [self] if self.bases else []

    @property
    def with_strange_texts(self) -> list[Feed]:
        """The feed, where texts hint at a wrong encoding."""
        return [self] if self.sifted.strange else []

    @property
    def with_markup(self) -> list[Feed]:
        """The feed, where there is markup to speak of."""
        return [self] if self.sifted.notable else []

    @cached_property
    def bases(self) -> list[Value]:
        """All values of xml:base."""
        if not self.document.mentions("xml:base"):
            return []
        nodes = self._with(XML_BASE)
        return [v for node in nodes if (v := in_attribute(node, XML_BASE)) is not None]

    def _with(self, name: str) -> Iterator[Element]:
        """The elements that the dialect knows, and the root, that have an attribute."""
        if self.document.carrier != "xml":
            return
        by_node, slots = self.by_node, self.dialect.slots
        # In the parser's own code: one of a feed's thousand elements has it.
        query = f"descendant-or-self::*[@xml:{name.partition('}')[2]}]"
        for node in cast("list[Element]", self.root.xpath(query)):
            holder = by_node.get(node.getparent())
            if node is self.root or (holder and node.tag in slots[holder.kind]):
                yield node

    def _named(self, attribute: str) -> Iterator[tuple[Found, str]]:
        """What has an attribute of a kind, with its name."""
        for holder in self.holders:
            for found in holder.found:
                if name := getattr(found.slot, attribute):
                    yield found, name

    @cached_property
    def media_types(self) -> list[Value]:
        """All values that name a media type, or, in Atom, a kind of text."""
        values = (in_attribute(f.node, name) for f, name in self._named("media_type"))
        return [value for value in values if value is not None]

    # ---- texts

    @cached_property
    def texts(self) -> list[Text]:
        """All texts for a reader: titles, summaries, contents, names, labels."""
        return [text for holder in self.holders for text in self.texts_of(holder)]

    def texts_of(self, holder: Holder, role: str = "") -> Iterator[Text]:
        """The texts right in a holder, of one role or of all."""
        for slot, node, _ in holder.found:
            if role and slot.role != role:
                continue
            is_textual = slot.kind and slot.concept in _TEXTUAL
            if is_textual and (kind := kind_of_slot(slot, node)):
                yield Text(node, "", kind, slot.role, holder)
            if slot.labels and not role:
                for name in slot.labels:
                    if node.get(name) is not None:
                        yield Text(node, name, "text", f"{slot.role}-{name}", holder)

    @cached_property
    def marked_up(self) -> list[Text]:
        """The texts of HTML and XHTML."""
        return [text for text in self.texts if text.kind in _MARKED_UP]

    @cached_property
    def sifted(self) -> Sifted:
        """The texts that can matter to rules about escaping and HTML."""
        return sift(self, self.texts)

    # ---- persons

    def persons_of(self, found: Found) -> Iterator[Person]:
        """The persons that one element names."""
        if found.slot.inner:
            inner = self.by_node.get(found.node)
            if inner is not None:
                parts = [inner.value(role) for role in ("name", "email", "uri")]
                yield Person(found.node, found.slot.role, found.slot.kind, found.holder, *parts)
        else:
            value = in_text(found.node)
            yield Person(found.node, found.slot.role, found.slot.kind, found.holder, value)


#: The concepts whose elements hold a text, where their slots name a kind of it.
_TEXTUAL = frozenset(("text", "name", "generator", "category", "person"))
_MARKED_UP = frozenset(("html", "xhtml"))


def _is_outermost(entry: Entry) -> bool:
    holder = entry.parent
    while holder is not None:
        if holder.kind == "source" or isinstance(holder, Entry):
            return False
        holder = holder.parent
    return True


def _value(node: Element, name: str) -> Value | None:
    return in_attribute(node, name) if name else in_text(node)
