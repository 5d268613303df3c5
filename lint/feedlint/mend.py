"""The scan that finds faults which can be mended in place, before the strict parse.

It reports each fault and makes a text without it, with a map back to the source, so
that one stray `&` does not hide everything else that is to be said about a feed.
Entities of an internal DTD subset are put in place here too, and the DOCTYPE is taken
out: the parser never sees one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import at
from feedlint.entities import Doctype, Expander, ExpansionError, read_doctype
from feedlint.finding import Fault
from feedlint.source import read_declaration
from feedlint.tokens import doctype_end, reference_value

if TYPE_CHECKING:
    from collections.abc import Callable

# Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | ... (XML 1.0, section 2.2), negated.
ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]+")

# A name, as loosely as libxml2 and people write them; what is wrong in it shows later.
# By what is not in it: a set of many ranges takes milliseconds to compile.
_NAME = r"[^\x00-9;-@\[-^`{-\x7f][^\x00-,/;-@\[-^`{-\x7f]{0,200}"
_MARKUP = re.compile(
    rf"""
    (?P<comment><!--) | (?P<cdata><!\[CDATA\[) | (?P<pi><\?) | (?P<doctype><!DOCTYPE)
  | (?P<tag></?{_NAME}(?=[\s/>])[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>)
  | (?P<less><) | (?P<ampersand>&) | (?P<end>\]\]>)
    """,
    re.VERBOSE,
)
_CLOSERS = {"comment": "-->", "cdata": "]]>", "pi": "?>"}
_REFERENCE = re.compile(
    rf"&(?:\#(?P<number>[0-9]+|x[0-9A-Fa-f]+);|(?P<name>{_NAME})(?P<semicolon>;)?)"
)
_IN_TAG = re.compile(r"[&<]")
_CONFLICT = re.compile(r"<{7} |={7}\n|>{7} ")
_TAG_START = re.compile(rf"</?{_NAME}|<!")
_FIVE = frozenset(("lt", "gt", "amp", "quot", "apos"))
_LEAD = 65_536
_ROOT_IN_LEAD = re.compile(r"<(?:\w+:)?(?:feed|entry|rss|RDF)[\s>]")
_PROLOG = re.compile(r"[ \t\r\n]*<[!?A-Za-z_]")


class Change(NamedTuple):
    """`text` in the place of `source[start:end]`."""

    start: int
    end: int
    text: str


class OffsetMap:
    """From offsets in the mended text to offsets in the source."""

    def __init__(self, changes: list[Change]) -> None:
        self._starts: list[int] = []
        self._rows: list[tuple[int, int, int, int]] = []
        shift = 0
        for change in changes:
            start = change.start + shift
            shift += len(change.text) - (change.end - change.start)
            self._starts.append(start)
            self._rows.append((start, start + len(change.text), change.start, change.end))

    def start(self, offset: int) -> int:
        """Where in the source the code point at `offset` of the mended text begins."""
        return self._map(offset, 0)

    def end(self, offset: int) -> int:
        """Where in the source the code point before `offset` of the mended text ends."""
        # Only an offset behind a change's first code point may lie within it.
        return self._map(offset, 1)

    def _map(self, offset: int, side: int) -> int:
        row = bisect_right(self._starts, offset - side) - 1
        if row < 0:
            return offset
        start, end, source_start, source_end = self._rows[row]
        if offset < end or (side and offset == end):
            return source_end if side and offset > start else source_start
        return source_end + offset - end


class Mended(NamedTuple):
    """The mended text, the way back from it, what was found, and the DOCTYPE taken out.

    `is_fatal` says that the scan met something that no mending can pass.
    """

    text: str
    changes: tuple[Change, ...]
    faults: tuple[Fault, ...]
    doctype: Doctype | None
    is_fatal: bool


class _Mender:
    def __init__(self, text: str) -> None:
        self.text = text
        self.faults: list[Fault] = []
        self.changes: list[Change] = []
        self.doctype: Doctype | None = None
        self.expander = Expander({})
        self.is_fatal = False

    def fault(self, kind: str, start: int, end: int, **values: str) -> None:
        self.faults.append(Fault(kind, at(start, end), values))

    def change(self, start: int, end: int, text: str) -> None:
        self.changes.append(Change(start, end, text))

    def run(self) -> None:
        start = self.prolog()
        while not self.is_fatal:
            match = _MARKUP.search(self.text, start)
            if match is None:
                break
            handler: Callable[[re.Match[str]], int] = getattr(self, f"_{match.lastgroup}")
            start = handler(match)

    def prolog(self) -> int:
        """Take out what stands before the XML declaration, and the declaration."""
        text = self.text
        start = text.find("<?xml", 0, _LEAD)
        declaration = read_declaration(text[start:]) if start >= 0 else None
        if declaration is None:
            return self._blank_lead()
        end = start + declaration.end
        if start and (_ROOT_IN_LEAD.search(text, 0, start) or not _PROLOG.match(text, end)):
            return self._blank_lead()
        if start:
            self.fault("text-before-declaration", 0, start, text=text[:start])
        self.change(0, end, "")
        return end

    def _blank_lead(self) -> int:
        # A second byte order mark is text, and text may not stand before the root.
        if self.text.startswith("\ufeff"):
            self.fault("text-before-declaration", 0, 1, text="\ufeff")
            self.change(0, 1, "")
            return 1
        return 0

    def _skip(self, match: re.Match[str]) -> int:
        closer = _CLOSERS[str(match.lastgroup)]
        end = self.text.find(closer, match.end())
        if end < 0:
            self.is_fatal = True
            return len(self.text)
        return end + len(closer)

    _comment = _cdata = _pi = _skip

    def _doctype(self, match: re.Match[str]) -> int:
        end = doctype_end(self.text, match.start())
        if end < 0 or self.doctype is not None:
            self.is_fatal = True
            return len(self.text)
        self.doctype = read_doctype(self.text, match.start(), end)
        self.expander = Expander(self.doctype.entities)
        self.change(match.start(), end, "")
        return end

    def _tag(self, match: re.Match[str]) -> int:
        start, end = match.start() + 1, match.end()
        while (found := _IN_TAG.search(self.text, start, end)) is not None:
            if found[0] == "<":
                self.fault("bare-less-than", *found.span(), where="attribute")
                self.change(*found.span(), "&lt;")
                start = found.end()
            else:
                start = self._reference(found.start(), in_tag=True)
        return match.end()

    def _less(self, match: re.Match[str]) -> int:
        start = match.start()
        at_line_start = start == 0 or self.text[start - 1] in "\r\n"
        if at_line_start and _CONFLICT.match(self.text, start):
            end = self.text.find("\n", start)
            self.fault("merge-conflict", start, end if end >= 0 else len(self.text))
            self.is_fatal = True
        elif _TAG_START.match(self.text, start):
            self.is_fatal = True
        else:
            self.fault("bare-less-than", start, start + 1, where="text")
            self.change(start, start + 1, "&lt;")
        return match.end()

    def _end(self, match: re.Match[str]) -> int:
        self.fault("bare-cdata-end", *match.span())
        self.change(*match.span(), "]]&gt;")
        return match.end()

    def _ampersand(self, match: re.Match[str]) -> int:
        return self._reference(match.start(), in_tag=False)

    def _reference(self, start: int, *, in_tag: bool) -> int:
        match = _REFERENCE.match(self.text, start)
        if match is None:
            return self._bare(start)
        if match["number"]:
            return self._number(match)
        name = match["name"]
        if match["semicolon"] is None:
            return self._unterminated(match) if name in _FIVE else self._bare(start)
        if name not in _FIVE:
            self._entity(match, in_tag=in_tag)
        return match.end()

    def _bare(self, start: int) -> int:
        self.fault("bare-ampersand", start, start + 1)
        self.change(start, start + 1, "&amp;")
        return start + 1

    def _unterminated(self, match: re.Match[str]) -> int:
        self.fault("unterminated-reference", *match.span(), name=match["name"])
        self.change(match.end(), match.end(), ";")
        return match.end()

    def _number(self, match: re.Match[str]) -> int:
        value = reference_value("#" + match["number"])
        if value is None or ILLEGAL.match(value):
            self.fault("illegal-character-reference", *match.span(), reference=match[0])
            self.change(*match.span(), "\ufffd")
        return match.end()

    def _entity(self, match: re.Match[str], *, in_tag: bool) -> None:
        name, span = match["name"], match.span()
        if name not in self.expander:
            self._undeclared(name, span)
            return
        try:
            text = self.expander.expand(name)
        except ExpansionError as error:
            self.fault(error.kind, *span, name=name)
            self.is_fatal = error.kind == "entity-expansion"
            self.change(*span, "")
            return
        if in_tag:
            text = text.replace('"', "&#34;").replace("'", "&#39;").replace("<", "&lt;")
        self.change(*span, text)

    def _undeclared(self, name: str, span: tuple[int, int]) -> None:
        from html.entities import html5

        character = html5.get(name + ";", "")
        external = "yes" if self.doctype and self.doctype.is_open else ""
        self.fault("undeclared-entity", *span, name=name, character=character, external=external)
        self.change(*span, character or f"&amp;{name};")

    def controls(self) -> None:
        """Characters that XML has not, wherever they stand."""
        for match in ILLEGAL.finditer(self.text):
            self.fault("illegal-character", *match.span(), characters=match[0][:8])
            self.change(*match.span(), "\ufffd" * len(match[0]))


def mend(text: str) -> Mended:
    """Scan `text` once for the faults that can be mended, and mend them."""
    mender = _Mender(text)
    mender.run()
    mender.controls()
    changes = _disjoint(mender.changes)
    faults = sorted(mender.faults, key=lambda fault: fault.anchor.start)
    return Mended(
        apply(text, changes), changes, tuple(faults), mender.doctype, is_fatal=mender.is_fatal
    )


def _disjoint(changes: list[Change]) -> tuple[Change, ...]:
    """The changes in order, without those inside a stretch that is taken out whole."""
    kept: list[Change] = []
    for change in sorted(changes, key=lambda change: (change.start, -change.end)):
        if not kept or change.start >= kept[-1].end:
            kept.append(change)
    return tuple(kept)


def apply(text: str, changes: tuple[Change, ...]) -> str:
    """`text` with `changes` made, which are in order and do not overlap."""
    parts, offset = [], 0
    for change in changes:
        parts += [text[offset : change.start], change.text]
        offset = change.end
    return "".join([*parts, text[offset:]])
