"""Anchors to spans: one token scan of the text, made only when there is a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor, Part
from feedlint.finding import LocatedFix, Note, Span, TextEdit
from feedlint.reading.json.tokens import SPACE, TOKEN, Offsets, skip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.finding import Finding, Fix
    from feedlint.reading.document import Document
    from feedlint.reading.json.node import Node


class Place(NamedTuple):
    """Where a value stands in the parsed text, and where its name does; ends are exclusive.

    What has no name, an element of an array or the root, has an empty one at its start.
    """

    name: int
    name_end: int
    start: int
    end: int


class _Want:
    """A value that is looked for, and those in it."""

    __slots__ = ("inner", "node")

    def __init__(self, node: Node) -> None:
        self.node = node
        self.inner: dict[str | int, _Want] = {}


class _Frame:
    """An object or array that the scan is in."""

    __slots__ = ("index", "is_object", "name", "place", "start", "want")

    def __init__(self, want: _Want, start: int, place: tuple[int, int], *, is_object: bool) -> None:
        self.want = want
        self.start = start
        self.place = place
        self.is_object = is_object
        self.index = 0
        self.name: tuple[int, int] | None = None


def _wants(root: Node, elements: Iterable[Node]) -> _Want:
    """The values that are looked for, by the way to them."""
    known: dict[Node, _Want] = {root: _Want(root)}

    def want(node: Node) -> _Want:
        way = []
        while node not in known:
            way.append(node)
            parent = node.getparent()
            assert parent is not None  # noqa: S101  # the root is known
            node = parent
        found = known[node]
        for inner in reversed(way):
            known[inner] = _Want(inner)
            key = inner.index if inner.getparent().kind == "array" else inner.tag  # type: ignore[union-attr]  # it is below another
            found.inner[key] = known[inner]
            found = known[inner]
        return found

    for element in elements:
        want(element)
        # An anchor may name a member as an element's attribute.
        if element.kind == "object":
            for child in element.children:
                want(child)
    return known[root]


def places(text: str, root: Node, elements: Iterable[Node]) -> dict[Node, Place]:
    """Where these values stand; of a name that an object has twice the last one counts."""
    from json import loads

    found: dict[Node, Place] = {}
    frames: list[_Frame] = []
    wanted = _wants(root, elements)
    position = 0
    while match := TOKEN.match(text, position):
        kind = match.lastgroup or ""
        start, position = match.span(kind)
        frame = frames[-1] if frames else None
        if kind == "close":
            done = frames.pop()
            found[done.want.node] = Place(*done.place, done.start, position)
            continue
        want: _Want | None = wanted
        place = start, start
        if frame is not None:
            if not frame.is_object:
                want = frame.want.inner.get(frame.index)
                frame.index += 1
            elif frame.name is None:
                frame.name = start, position
                continue
            else:
                place, frame.name = frame.name, None
                name = text[place[0] + 1 : place[1] - 1]
                if "\\" in name:
                    name = loads(text[slice(*place)])
                want = frame.want.inner.get(name)
        if want is None:
            position = skip(text, start) if kind == "open" else position
        elif kind == "open":
            frames.append(_Frame(want, start, place, is_object=text[start] == "{"))
        else:
            found[want.node] = Place(*place, start, position)
    return found


class Locator:
    """Places of the values that findings speak of."""

    def __init__(self, document: Document, elements: Iterable[Node]) -> None:
        self._document = document
        self._text = document.text
        nodes = list(elements)
        self._places = places(self._text, document.root, nodes) if nodes else {}  # type: ignore[arg-type]  # the root of a JSON document
        self._offsets: dict[Node, Offsets] = {}

    def span(self, anchor: Anchor) -> Span:
        """The span of `anchor` in the source."""
        if anchor.part is Part.SOURCE:
            return Span(anchor.start, max(anchor.start, anchor.end or 0))
        return Span(*self._document.to_source(*self._stretch(anchor)))

    def _stretch(self, anchor: Anchor) -> tuple[int, int]:
        node: Node | None = anchor.element  # type: ignore[assignment]  # as above
        if node is None or node not in self._places:
            raise LookupError(f"no place for {anchor.part.value}")
        place = self._places[node]
        match anchor.part:
            case Part.VALUE | Part.ATTRIBUTE:
                member = node.member(anchor.name)
                if member is None or member not in self._places:
                    return self._around(Part.TAG, place)
                own = self._places[member]
                if anchor.part is Part.ATTRIBUTE:
                    return own.name, own.end
                return self._in_value(member, own, anchor)
            case Part.TEXT:
                return self._in_value(node, place, anchor)
            case _:
                return self._around(anchor.part, place)

    def _around(self, part: Part, place: Place) -> tuple[int, int]:
        text = self._text
        is_named = place.name < place.name_end
        opening, closing = place.start + 1, place.end - 1
        is_open = text[place.start] in '{["'
        # What holds others is shown by its bracket.
        tag = (place.start, opening if text[place.start] in "{[" else place.end)
        if is_named:
            tag = (place.name, place.name_end)
        first, last = (opening, closing) if is_open else (place.start, place.end)
        return {
            Part.TAG: tag,
            Part.NAME: (tag[0] + 1, tag[1] - 1) if is_named else tag,
            Part.END_TAG: (closing, place.end) if is_open else (place.start, place.end),
            Part.WHOLE: (place.name, place.end),
            Part.BEFORE: (place.name, place.name),
            Part.AFTER: (place.end, place.end),
            Part.FIRST: (first, first),
            Part.LAST: (last, last),
            Part.NEW_ATTRIBUTE: (first, first),
            Part.MEMBER: self._with_comma(place),
        }[part]

    def _with_comma(self, place: Place) -> tuple[int, int]:
        """A member and the comma that goes with it, so that the rest is JSON without it."""
        text, start, end = self._text, place.name, place.end
        following = _past_space(text, end)
        if text.startswith(",", following):
            return start, _past_space(text, following + 1)
        before = len(text[:start].rstrip(SPACE))
        return (before - 1, end) if text[before - 1 : before] == "," else (start, end)

    def _in_value(self, node: Node, place: Place, anchor: Anchor) -> tuple[int, int]:
        start, end = anchor.start, anchor.end
        if node.kind != "string":
            if start == end == 0:
                return place.start, place.start
            return place.start, place.end
        if start == 0 and end is None and anchor.part is Part.TEXT:
            text = node.text
            start, end = len(text) - len(text.lstrip(SPACE)), len(text.rstrip(SPACE))
            if start >= end:
                return place.start, place.end
        if node not in self._offsets:
            self._offsets[node] = Offsets(self._text, place.start + 1, place.end - 1)
        return self._offsets[node].span(start, end)

    def notes(self, finding: Finding) -> tuple[Note, ...]:
        """The related places of a finding."""
        return tuple(Note(note.message, self.span(note.anchor)) for note in finding.related)

    def fix(self, fix: Fix | None) -> LocatedFix | None:
        """A fix with its edits as text; None where one lies in what had to be mended."""
        if fix is None:
            return None
        edits = []
        for edit in fix.edits:
            span = self.span(edit.anchor)
            if edit.anchor.part is Part.SOURCE:
                edits.append(TextEdit(span, edit.text))
                continue
            if not self._document.is_verbatim(*self._stretch(edit.anchor), span):
                return None
            edits.append(TextEdit(span, edit.text if edit.is_markup else escape(edit.text)))
        edits.sort(key=lambda edit: edit.span)
        return LocatedFix(fix.title, fix.safety, _apart(self._document.source.text, edits))


def _apart(text: str, edits: list[TextEdit]) -> tuple[TextEdit, ...]:
    """The edits, with one for those that take out the last members of one object."""
    found: list[TextEdit] = []
    for edit in reversed(edits):
        if found and edit.span.end > found[-1].span.start and not edit.text + found[-1].text:
            # The one behind takes its comma with it; this one must take the one before.
            head = text[: edit.span.start].rstrip(SPACE)
            start = len(head) - 1 if head.endswith(",") else edit.span.start
            found[-1] = TextEdit(Span(start, found[-1].span.end), "")
        else:
            found.append(edit)
    return tuple(reversed(found))


def _past_space(text: str, position: int) -> int:
    while position < len(text) and text[position] in SPACE:
        position += 1
    return position


_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape(text: str) -> str:
    """`text` as it stands between the quotes of a string (RFC 8259, section 7)."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return text
    return "".join(_SHORT.get(c) or (c if _may_stand(c) else f"\\u{ord(c):04x}") for c in text)


def _may_stand(character: str) -> bool:
    return character >= " " and not "\ud800" <= character <= "\udfff"


class Comment(NamedTuple):
    """A member `_feedlint`, which silences rules in its object, or from the top in the file.

    `names` are the rules with their places; `following` is the object.
    """

    span: Span
    names: tuple[tuple[str, Span], ...]
    following: Span
    is_for_all: bool


#: The member that JSON has in the place of comments (an extension of JSON Feed).
SUPPRESSION = "_feedlint"


def comments(document: Document) -> list[Comment]:
    """The members of a document that silence rules."""
    root: Node = document.root  # type: ignore[assignment]  # the root of a JSON document
    found: list[Node] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        own = node.member(SUPPRESSION)
        found += [own] if own is not None else []
        waiting += [child for child in node.children if type(child.value) in (dict, list)]
    wanted = [node for own in found for node in _around_and_in(own)]
    locator = Locator(document, wanted)
    return sorted(_comment(locator, own) for own in found)


def _names(own: Node) -> list[Node]:
    ignore = own.member("ignore")
    if ignore is None:
        return []
    return [node for node in (ignore, *ignore.children) if node.kind == "string"]


def _around_and_in(own: Node) -> list[Node]:
    return [own, *own.iterancestors(), *_names(own)]


def _comment(locator: Locator, own: Node) -> Comment:
    holder = own.getparent()
    assert holder is not None  # noqa: S101  # the root is no member
    names = [(node.text, locator.span(Anchor(Part.TEXT, node))) for node in _names(own)]  # type: ignore[arg-type]  # as good as an element
    return Comment(
        locator.span(Anchor(Part.WHOLE, own)),  # type: ignore[arg-type]
        tuple(names),
        locator.span(Anchor(Part.WHOLE, holder)),  # type: ignore[arg-type]
        holder.getparent() is None,
    )
