"""The JSON carrier's reader: one strict parse by the standard library.

What that parser lets pass (RFC 8259 has no NaN, and names that stand twice, halves of
surrogate pairs and byte order marks are for nobody's good) is looked for behind it; what it
refuses is mended where that can be, so that rules see the feed.
"""

from __future__ import annotations

from json.decoder import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, Any

from feedlint.anchor import at
from feedlint.finding import Fault, Related, Span, TextEdit
from feedlint.limits import MAX_VALUES
from feedlint.reading.changes import OffsetMap, apply
from feedlint.reading.document import State
from feedlint.reading.json.node import ROOT, Node, Number
from feedlint.reading.json.tokens import LONE, TOKEN, UNUSUAL, escapes, repeats, too_deep, too_many
from feedlint.values.json_number import is_beyond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.reading.document import Document
    from feedlint.reading.json.mend import Slip, Stop

#: Places that a finding names beside the first.
_NOTES = 3


class Reader:
    """Reads one JSON document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._has_repeats = False
        self._has_odd_number = False

    def read(self) -> None:
        """Parse the text, or say why it cannot be; `document.root` is the tree."""
        document = self.document
        # What the decoder says of declarations is about XML.
        document.faults = [f for f in document.faults if f.kind == "undecodable-bytes"]
        document.faults += _of_bytes(document)
        text = document.text
        place = too_many(text, MAX_VALUES)
        if place >= 0:
            self._limit("json-values", place, f"{MAX_VALUES:,}")
            return
        try:
            self._take(self._load(text))
        except JSONDecodeError:
            self._read_mended()
        except RecursionError:
            self._limit("json-depth", max(0, too_deep(text, document.source.limits.depth)))
        if document.has_tree:
            document.faults += self._remarks()

    def _limit(self, kind: str, place: int, limit: str = "") -> None:
        document = self.document
        values = {"limit": limit or str(document.source.limits.depth)}
        start, end = document.to_source(place, place + 1)
        document.faults.append(Fault(kind, at(start, end), values))
        document.state = State.BROKEN

    def _load(self, text: str) -> Any:
        decoder = JSONDecoder(
            object_pairs_hook=self._object,
            parse_int=self._number,
            parse_float=self._number,
            parse_constant=self._constant,
        )
        # A mark in the text itself is white space to nobody.
        return decoder.decode(text)

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            self._has_repeats = True
        return members

    def _number(self, written: str) -> Number:
        if len(written) > 4 and ("e" in written or "E" in written or len(written) > 300):
            self._has_odd_number = True
        return Number(written)

    def _constant(self, written: str) -> Number:
        self._has_odd_number = True
        return Number(written)

    def _take(self, value: Any) -> None:
        """Keep the tree, unless it is deeper than it may be."""
        limit = self.document.source.limits.depth
        if _is_deeper(value, limit):
            self._limit("json-depth", max(0, too_deep(self.document.text, limit)))
            return
        self.document.root = Node(ROOT, value)  # type: ignore[assignment]  # as good as an element

    def _read_mended(self) -> None:
        # Most feeds are JSON and need none of this.
        from feedlint.reading.json.mend import grouped, mend

        document = self.document
        mended = mend(document.text, document.source.limits.depth)
        document.faults += [_fault(slips) for slips in grouped(mended.slips)]
        document.state = State.BROKEN
        if mended.stop is not None:
            document.faults.append(_stopped(mended.stop))
            return
        self._use(mended.changes)

    def _use(self, changes: Any) -> None:
        document = self.document
        document.text = apply(document.text, changes)
        document.maps.append(OffsetMap(changes))
        try:
            self._take(self._load(document.text))
        except JSONDecodeError as error:
            place = document.to_source(error.pos, error.pos + 1)
            values = {"reason": "parser", "words": error.msg}
            document.faults.append(Fault("malformed-json", at(*place), values))
        except RecursionError:
            self._limit("json-depth", 0)

    def _remarks(self) -> Iterator[Fault]:
        """What the parser let pass."""
        text = self.document.text
        if self._has_repeats:
            for repeat in repeats(text):
                first = at(*self.document.to_source(*repeat.first))
                note = Related(first, "the first of them")
                yield self._fault("duplicate-member", repeat.second, {"name": repeat.name}, (note,))
        if self._has_odd_number:
            yield from self._numbers(text)
        if UNUSUAL.search(text):
            yield from self._escapes(text)

    def _numbers(self, text: str) -> Iterator[Fault]:
        """Numbers that no reader can hold, and words that are no numbers."""
        position = 0
        while match := TOKEN.match(text, position):
            position = match.end()
            if match.lastgroup == "word" and is_beyond(match["word"]):
                yield self._fault("json-number", match.span("word"), {"text": match["word"]})

    def _escapes(self, text: str) -> Iterator[Fault]:
        found: dict[str, list[tuple[int, int, str]]] = {}
        for start, end, written in escapes(text):
            if len(written) == 6 and LONE.fullmatch(written):
                found.setdefault("lone-surrogate", []).append((start, end, written))
            elif _is_control(written):
                found.setdefault("control-escape", []).append((start, end, written))
        for kind, places in found.items():
            start, end, written = places[0]
            values = {"text": written, "count": str(len(places))}
            notes = tuple(
                Related(at(*self.document.to_source(*place[:2])), place[2])
                for place in places[1 : 1 + _NOTES]
            )
            yield self._fault(kind, (start, end), values, notes)

    def _fault(
        self,
        kind: str,
        place: tuple[int, int],
        values: dict[str, str],
        related: tuple[Related, ...] = (),
    ) -> Fault:
        return Fault(kind, at(*self.document.to_source(*place)), values, related)


def _of_bytes(document: Document) -> Iterator[Fault]:
    """What is wrong with the encoding (RFC 8259, section 8.1)."""
    source = document.source
    values = {"encoding": source.encoding.upper(), "bom": "yes" if source.bom else ""}
    if source.encoding.startswith("utf-") and source.encoding != "utf-8":
        yield Fault("json-encoding", at(0, 0), values)
    elif source.bom:
        yield Fault("json-byte-order-mark", at(0, 0), values)


def _fault(slips: list[Slip]) -> Fault:
    """The fault of all slips of one kind, at the first of them."""
    first = slips[0]
    notes = tuple(Related(at(s.start, s.end), "and here") for s in slips[1 : 1 + _NOTES])
    values = {"what": first.what, "count": str(len(slips)), "text": first.change.text}
    edits: tuple[TextEdit, ...] = ()
    if all(slip.is_certain for slip in slips):
        edits = tuple(TextEdit(Span(s.change.start, s.change.end), s.change.text) for s in slips)
    return Fault(first.kind, at(first.start, first.end), values, notes, edits=edits)


def _stopped(stop: Stop) -> Fault:
    values = dict(stop.values)
    opened = values.pop("opened_at", "")
    notes = (Related(at(int(opened), int(opened) + 1), "it begins here"),) if opened else ()
    return Fault(stop.kind, at(stop.start, stop.end), values, notes)


def _is_deeper(value: Any, limit: int) -> bool:
    """Whether a value has objects and arrays more than `limit` deep in each other."""
    level = [value] if type(value) in (dict, list) else []
    for _ in range(limit):
        if not level:
            return False
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) is dict or type(inner) is list
        ]
    return bool(level)


def _is_control(written: str) -> bool:
    """Whether an escape is a control character that no text has."""
    if written in ("\\b", "\\f"):
        return True
    if not written.startswith("\\u00") or len(written) != 6:
        return False
    code = int(written.removeprefix("\\u"), 16)
    return code < 0x20 and code not in (0x09, 0x0A, 0x0D)
