"""Anchors to spans: one token scan of the parsed text, made only when there is a finding."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from feedlint.anchor import Anchor, Part
from feedlint.finding import LocatedFix, Note, Span, TextEdit
from feedlint.names import SPACE, text_of
from feedlint.reading.xml.tokens import (
    MARKUP,
    Attribute,
    Piece,
    attributes,
    text_pieces,
    text_place,
    value_pieces,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Finding, Fix
    from feedlint.reading.document import Document


# So many places of one text are looked for one by one; for more of them it is taken apart.
_FEW = 4


class Place(NamedTuple):
    """Where an element stands in the parsed text, by offsets.

    `tag_end` is behind the `>` of the start tag, `close` at the `<` of the end tag;
    in an empty-element tag all but `start` are equal.
    """

    start: int
    tag_end: int
    close: int
    end: int

    @property
    def is_empty(self) -> bool:
        """Whether it is an empty-element tag."""
        return self.tag_end == self.end


class Comment(NamedTuple):
    """A comment, and the element that begins next behind it, as spans of the source.

    `before` is how many elements begin before it.
    """

    span: Span
    text: str
    following: Span | None
    before: int


class Locator:
    """Places of the elements that findings speak of."""

    def __init__(self, document: Document, elements: Iterable[Element]) -> None:
        self._document = document
        self._text = document.text
        self._places = self._scan(set(elements))
        self._pieces: dict[tuple[Element, str], list[Piece]] = {}
        #: How often a place in the text of an element was asked for.
        self._asked: dict[Element, int] = {}
        self._tags: dict[Element, dict[str, Attribute]] = {}

    def _scan(self, wanted: set[Element]) -> dict[Element, Place]:
        indexes = _indexes(self._document.root, wanted)
        places: dict[Element, Place] = {}
        if 0 in indexes and (whole := root_place(self._text)):
            # Its end tag comes last of all.
            places[indexes[0]] = whole
        if 1 in indexes and (inner := only_place(self._text, self._document.root)):
            # The same of the channel of RSS.
            places[indexes[1]] = inner
        if len(places) == len(indexes):
            return places
        for index, place in element_places(self._text, indexes):
            places[indexes[index]] = place
            if len(places) == len(indexes):
                break
        return places

    def span(self, anchor: Anchor) -> Span:
        """The span of `anchor` in the source."""
        if anchor.part is Part.SOURCE:
            return Span(anchor.start, max(anchor.start, anchor.end or 0))
        return Span(*self._document.to_source(*self._stretch(anchor)))

    def _stretch(self, anchor: Anchor) -> tuple[int, int]:
        element = anchor.element
        if element is None or element not in self._places:
            raise LookupError(f"no place for {anchor.part.value}")
        place = self._places[element]
        match anchor.part:
            case Part.VALUE | Part.ATTRIBUTE:
                return self._in_tag(anchor, element, place)
            case Part.TEXT:
                return self._in_text(anchor, element, place)
            case _:
                return self._around(anchor.part, place)

    def _around(self, part: Part, place: Place) -> tuple[int, int]:
        behind_slash = place.tag_end - (2 if place.is_empty else 1)
        # An empty-element tag has no inside; whoever inserts there must look.
        first = behind_slash if place.is_empty else place.tag_end
        last = behind_slash if place.is_empty else place.close
        name_end = place.start + 1
        while self._text[name_end] not in " \t\r\n/>":
            name_end += 1
        return {
            Part.TAG: (place.start, place.tag_end),
            Part.NAME: (place.start + 1, name_end),
            Part.END_TAG: (place.start, place.end) if place.is_empty else (place.close, place.end),
            Part.WHOLE: (place.start, place.end),
            Part.MEMBER: (place.start, place.end),
            Part.BEFORE: (place.start, place.start),
            Part.AFTER: (place.end, place.end),
            Part.FIRST: (first, first),
            Part.LAST: (last, last),
            Part.NEW_ATTRIBUTE: (name_end, name_end),
        }[part]

    def _attribute(self, element: Element, name: str) -> Attribute | None:
        if element not in self._tags:
            place = self._places[element]
            found = list(attributes(self._text, place.start, place.tag_end))
            self._tags[element] = _by_name(found, element)
        return self._tags[element].get(name)

    def _in_tag(self, anchor: Anchor, element: Element, place: Place) -> tuple[int, int]:
        found = self._attribute(element, anchor.name)
        if found is None:
            # An attribute that the DTD supplied stands in no tag.
            return place.start, place.tag_end
        if anchor.part is Part.ATTRIBUTE:
            return found.start, found.end
        key = (element, anchor.name)
        if key not in self._pieces:
            self._pieces[key] = value_pieces(self._text, found.value_start, found.value_end)
        pieces = self._pieces[key]
        if anchor.start == 0 and anchor.end is None:
            return found.value_start, found.value_end
        return _slice(pieces, anchor.start, anchor.end, found.value_start)

    def _in_text(self, anchor: Anchor, element: Element, place: Place) -> tuple[int, int]:
        start, end = anchor.start, anchor.end
        asked = self._asked[element] = self._asked.get(element, 0) + 1
        if asked <= _FEW and end is not None and 0 <= start < end:
            found = text_place(self._text, place.tag_end, place.close, start, end)
            if found is not None:
                return found
        pieces = self._text_pieces(element, place)
        if start == 0 and end is None:
            text = text_of(element)
            start, end = len(text) - len(text.lstrip(SPACE)), len(text.rstrip(SPACE))
            if start >= end:
                return place.start, place.tag_end
        if not pieces:
            return place.tag_end, place.tag_end
        return _slice(pieces, start, end, place.tag_end)

    def _text_pieces(self, element: Element, place: Place) -> list[Piece]:
        key = (element, "")
        if key not in self._pieces:
            self._pieces[key] = text_pieces(self._text, place.tag_end, place.close)
        return self._pieces[key]

    def notes(self, finding: Finding) -> tuple[Note, ...]:
        """The related places of a finding."""
        return tuple(Note(note.message, self.span(note.anchor)) for note in finding.related)

    def fix(self, fix: Fix | None) -> LocatedFix | None:
        """A fix with its edits as text; None where one lies inside an entity's text."""
        if fix is None:
            return None
        edits = []
        for edit in fix.edits:
            located = self._edit(edit.anchor, edit.text, is_markup=edit.is_markup)
            if located is None:
                return None
            edits.append(located)
        edits.sort(key=lambda edit: edit.span)
        return LocatedFix(fix.title, fix.safety, tuple(edits))

    def _edit(self, anchor: Anchor, text: str, *, is_markup: bool) -> TextEdit | None:
        span = self.span(anchor)
        if anchor.part is Part.SOURCE:
            return TextEdit(span, text)
        start, end = self._stretch(anchor)
        if not self._document.is_verbatim(start, end, span):
            return None
        if not is_markup:
            text = self._escaped(anchor, start, text)
        elif anchor.part in (Part.FIRST, Part.LAST) and self._is_empty(anchor):
            return self._opened(anchor, text)
        return TextEdit(span, text)

    def _is_empty(self, anchor: Anchor) -> bool:
        return anchor.element is not None and self._places[anchor.element].is_empty

    def _opened(self, anchor: Anchor, text: str) -> TextEdit:
        """An insertion into `<a/>`, which becomes `<a>…</a>`."""
        place = self._places[anchor.element]  # type: ignore[index]  # such an anchor has one
        _, name_end = self._around(Part.NAME, place)
        name = self._text[place.start + 1 : name_end]
        span = Span(*self._document.to_source(place.tag_end - 2, place.tag_end))
        return TextEdit(span, f">{text}</{name}>")

    def _escaped(self, anchor: Anchor, start: int, text: str) -> str:
        if anchor.part is Part.VALUE:
            return _escape_value(text, self._quote_before(anchor))
        element = anchor.element
        if element is not None and anchor.part is Part.TEXT:
            place = self._places[element]
            if self._text.find("<![CDATA[", place.tag_end, place.close) < 0:
                return _escape_text(text)
            pieces = self._text_pieces(element, place)
            if any(p.in_cdata and p.start <= start <= p.end for p in pieces):
                return text.replace("]]>", "]]]]><![CDATA[>")
        return _escape_text(text)

    def _quote_before(self, anchor: Anchor) -> str:
        element = anchor.element
        assert element is not None  # noqa: S101  # a value anchor always has an element
        found = self._attribute(element, anchor.name)
        return self._text[found.value_start - 1] if found else '"'


def _escape_text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")


def _escape_value(text: str, quote: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    for character, reference in (("\t", "&#9;"), ("\n", "&#10;"), ("\r", "&#13;")):
        text = text.replace(character, reference)
    return text.replace(quote, "&quot;" if quote == '"' else "&#39;")


def _indexes(root: Element, wanted: set[Element]) -> dict[int, Element]:
    """The wanted elements by their number in document order."""
    found: dict[int, Element] = {}
    if not wanted:
        return found
    for index, element in enumerate(root.iter(etree.Element)):
        if element in wanted:
            found[index] = element
            if len(found) == len(wanted):
                break
    return found


def element_places(text: str, wanted: Container[int]) -> Iterator[tuple[int, Place]]:
    """The numbers of elements in document order and their places, as their end tags are met.

    Only those whose number is `wanted`. `text` must be well-formed and without a DOCTYPE.
    """
    stack: list[tuple[int, int, int]] = []
    index = 0
    for match in MARKUP.finditer(text):
        group = match.lastgroup
        if group == "attributes":
            start, end = match.span()
            if text[end - 2] != "/":
                stack.append((index, start, end))
            elif index in wanted:
                yield index, Place(start, end, end, end)
            index += 1
        elif group == "close":
            number, start, tag_end = stack.pop()
            if number in wanted:
                yield number, Place(start, tag_end, match.start(), match.end())


def root_place(text: str) -> Place | None:
    """The place of the root, seen from the ends; None where what follows it hides it."""
    first = next((m for m in MARKUP.finditer(text) if m.lastgroup == "attributes"), None)
    end = _end_of_words(text, len(text))
    while text.endswith("-->", 0, end):
        end = _end_of_words(text, text.rfind("<!--", 0, end))
    close = text.rfind("</", 0, end)
    if first is None or close < first.end():
        return None
    name = text[close + 2 : end - 1].rstrip(SPACE)
    # An instruction can hold the like, but ends with a question mark.
    is_own = text.startswith(f"<{name}", first.start()) and "?" not in name and ">" not in name
    return Place(first.start(), first.end(), close, end) if is_own else None


def only_place(text: str, root: Element) -> Place | None:
    """The place of the only thing in the root but characters, seen from the ends likewise."""
    outer = root_place(text) if len(root) == 1 and isinstance(root[0].tag, str) else None
    if outer is None:
        return None
    behind = MARKUP.finditer(text, outer.tag_end)
    first = next((m for m in behind if m.lastgroup == "attributes"), None)
    end = _end_of_words(text, outer.close)
    close = text.rfind("</", outer.tag_end, end)
    if first is None or close < first.end():
        return None
    name = text[close + 2 : end - 1].rstrip(SPACE)
    is_own = text.startswith(f"<{name}", first.start()) and ">" not in name and text[end - 1] == ">"
    return Place(first.start(), first.end(), close, end) if is_own else None


def _end_of_words(text: str, end: int) -> int:
    """Where the white space before `end` begins."""
    while end and text[end - 1] in SPACE:
        end -= 1
    return end


def comments(document: Document) -> Iterator[Comment]:
    """The comments of a document, each with the element that begins behind it."""
    waiting: list[tuple[int, int, str]] = []
    spans: dict[int, Span] = {}
    needed: list[tuple[Span, str, int]] = []
    starts: dict[int, int] = {}
    index = 0
    for match in MARKUP.finditer(document.text):
        group = match.lastgroup
        if group == "comment":
            waiting.append((*match.span(), match["comment"]))
        elif group == "attributes":
            for start, end, text in waiting:
                needed.append((Span(*document.to_source(start, end)), text, index))
                starts[index] = match.start()
            waiting.clear()
            index += 1
    for number, place in element_places(document.text, starts):
        spans[number] = Span(*document.to_source(place.start, place.end))
    for span, text, number in needed:
        yield Comment(span, text, spans[number], number)
    for start, end, text in waiting:
        yield Comment(Span(*document.to_source(start, end)), text, None, index)


def _by_name(found: list[Attribute], element: Element) -> dict[str, Attribute]:
    """The attributes of a tag by lxml's names; declarations of namespaces by their own."""
    declarations = {a.name: a for a in found if f"{a.name}:".startswith("xmlns:")}
    plain = [a for a in found if a.name not in declarations]
    # lxml keeps them in the order of the tag; one that a DTD supplied stands in none.
    names: list[str] = list(element.attrib)  # type: ignore[arg-type]  # always str here
    return {**dict(zip(names, plain, strict=False)), **declarations}


def _slice(pieces: list[Piece], start: int, end: int | None, empty: int) -> tuple[int, int]:
    """The stretch of the text that the code points `[start:end]` of a value stand in."""
    if not pieces:
        return empty, empty
    size = pieces[-1].offset + pieces[-1].size
    start = min(start, size)
    end = size if end is None else min(end, size)
    first = _piece(pieces, start)
    begin = first.start + (start - first.offset if first.is_literal else 0)
    if start >= first.offset + first.size:
        begin = first.end
    if end <= start:
        return begin, begin
    last = _piece(pieces, end - 1)
    stop = last.start + (end - last.offset) if last.is_literal else last.end
    return begin, stop


def _piece(pieces: list[Piece], offset: int) -> Piece:
    return pieces[bisect_right(pieces, offset, key=lambda piece: piece.offset) - 1]
