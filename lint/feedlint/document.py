"""A source as a document: what it is, its tree, and what the parser has to say.

The only place where a parser is configured. The tree is lxml's strict parse of the
decoded text, mended where that was possible; recovery is never used, since it drops
elements and makes positions lie.
"""

from __future__ import annotations

import enum
import re
from functools import cached_property
from typing import TYPE_CHECKING

from lxml import etree

from feedlint.anchor import Anchor, at, on_tag
from feedlint.finding import Fault
from feedlint.limits import MAX_PREFIXES
from feedlint.rule import ATOM
from feedlint.source import read_declaration

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.entities import Doctype
    from feedlint.mend import Mended, OffsetMap
    from feedlint.source import Declaration, Source


class Kind(enum.Enum):
    """What a document is, by its root."""

    FEED = "Atom feed"
    ENTRY = "Atom entry"
    SERVICE = "Atom service document"
    CATEGORIES = "Atom category document"
    OTHER_NAMESPACE = "feed in another namespace"
    RSS = "RSS feed"
    JSON = "JSON Feed"
    TEMPLATE = "template"
    OTHER = "no feed"
    BROKEN = "feed that is not well-formed"


APP = "http://www.w3.org/2007/app"
_ROOTS = {
    f"{{{ATOM}}}feed": Kind.FEED,
    f"{{{ATOM}}}entry": Kind.ENTRY,
    f"{{{APP}}}service": Kind.SERVICE,
    f"{{{APP}}}categories": Kind.CATEGORIES,
    "rss": Kind.RSS,
    "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF": Kind.RSS,
}
_NAMES = frozenset(("feed", "entry", "rss", "RDF", "service", "categories"))
_FIRST_TAG = re.compile(r"<(?:[A-Za-z_][\w.-]{0,100}:)?([A-Za-z_][\w.-]{0,100})[\s/>]", re.ASCII)
_HEAD = 65_536
_SPACE = " \t\r\n\ufeff"
# A template engine's tags: Liquid, Jinja, Twig, Hugo, ERB, PHP, mustache.
_TEMPLATE_TAG = re.compile(r"\{%|\{\{|<%|<\?php")
_JSON_FEED = re.compile(r"jsonfeed\.org\\?/version\\?/")
_FEED_VALUES = ("id", "title", "updated", "subtitle")


class Document:
    """A parsed source.

    `root` is None where no tree could be made. `text` is what was parsed; offsets in
    it become offsets in the source with `to_source`.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.faults: list[Fault] = list(source.faults)
        self.root: Element = None  # type: ignore[assignment]  # rules run only with a tree
        self.kind = Kind.OTHER
        self.doctype: Doctype | None = None
        self._maps: list[OffsetMap] = []
        self._read()

    @cached_property
    def declaration(self) -> Declaration | None:
        """The XML declaration at the start of the source."""
        return read_declaration(self.source.text)

    @property
    def has_tree(self) -> bool:
        """Whether the document could be parsed."""
        return self.root is not None

    @property
    def is_mended(self) -> bool:
        """Whether the parsed text is another than the source's."""
        return bool(self._maps)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the parsed text as a stretch of the source."""
        for offsets in reversed(self._maps):
            is_empty = start == end
            start = offsets.start(start)
            end = start if is_empty else offsets.end(end)
        return start, end

    def is_verbatim(self, start: int, end: int, span: tuple[int, int]) -> bool:
        """Whether a stretch of the parsed text stands in the source at `span` as it is."""
        return self.text[start:end] == self.source.text[span[0] : span[1]]

    def _read(self) -> None:
        text = self.source.text
        kind = _kind_by_sight(text)
        if kind is not None:
            self._classify(kind)
            return
        if "<!DOCTYPE" not in text and text.count("xmlns:") < MAX_PREFIXES:
            self._parse()
        if not self.has_tree:
            self._read_carefully()
        if self.has_tree:
            self._classify(_kind_of(self.root, text))

    def _classify(self, kind: Kind) -> None:
        self.kind = kind
        if kind in (Kind.OTHER, Kind.TEMPLATE, Kind.JSON, Kind.RSS, Kind.OTHER_NAMESPACE):
            fault = "not-a-feed" if kind is Kind.OTHER else kind.name.lower().replace("_", "-")
            values = {"root": "", "namespace": "", "empty": ""}
            if self.has_tree:
                name = etree.QName(self.root)
                values = {"root": name.localname, "namespace": name.namespace or "", "empty": ""}
            elif not self.source.text.strip(_SPACE):
                values["empty"] = "yes"
            if kind in (Kind.OTHER, Kind.TEMPLATE, Kind.JSON):
                # What is no XML feed is not judged as one.
                self.faults = []
            self.faults.append(Fault(fault, self._first_place(), values))

    def _first_place(self) -> Anchor:
        if self.has_tree:
            return on_tag(self.root)
        text = self.source.text
        start = len(text) - len(text.lstrip(_SPACE))
        line = text[start : start + 80].splitlines()[:1]
        return at(start, start + len("".join(line).rstrip(_SPACE)))

    def _read_carefully(self) -> None:
        """Mend the text and parse again; where that fails, say why."""
        # Most feeds are well-formed and need none of this.
        from feedlint.mend import OffsetMap, mend

        mended = mend(self.source.text)
        first = _FIRST_TAG.search(mended.text[:_HEAD])
        is_feed = first[1] in _NAMES if first else self.source.text.lstrip(_SPACE)[:5] == "<?xml"
        if not is_feed:
            self._classify(Kind.OTHER)
            return
        self.faults += mended.faults
        self.doctype = mended.doctype
        self._use(mended.text, OffsetMap(list(mended.changes)))
        if not self._gave_up(mended):
            self._parse()
            if not self.has_tree:
                self._explain()
        if not self.has_tree:
            self._judge_broken()

    def _judge_broken(self) -> None:
        self.kind = Kind.BROKEN
        head = self.source.text.partition("<entry")[0][:_HEAD]
        if _TEMPLATE_TAG.search(head):
            self._classify(Kind.TEMPLATE)

    def _gave_up(self, mended: Mended) -> bool:
        kinds = ("merge-conflict", "entity-expansion")
        return mended.is_fatal and any(fault.kind in kinds for fault in mended.faults)

    def _use(self, text: str, offsets: OffsetMap) -> None:
        self.text = text
        self._maps.append(offsets)

    def _explain(self) -> None:
        from feedlint.mend import OffsetMap, apply
        from feedlint.wellformed import examine

        verdict = examine(self.text)
        for fault in verdict.faults:
            self.faults.append(self._moved(fault))
        if verdict.is_fatal:
            return
        if verdict.changes:
            changes = list(verdict.changes)
            self._use(apply(self.text, verdict.changes), OffsetMap(changes))
        log = self._parse()
        if not self.has_tree:
            self.faults.append(_unexplained(self, log))

    def _moved(self, fault: Fault) -> Fault:
        """A fault whose offsets are in the parsed text, with offsets in the source."""
        related = tuple(
            note._replace(anchor=at(*self.to_source(note.anchor.start, note.anchor.end or 0)))
            for note in fault.related
        )
        place = at(*self.to_source(fault.anchor.start, fault.anchor.end or 0))
        return fault._replace(anchor=place, related=related)

    def _parse(self) -> list[etree._LogEntry]:
        parser = etree.XMLParser(
            encoding="utf-8",
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
            load_dtd=False,
            # A repeated xml:id is no fault of well-formedness.
            collect_ids=False,
        )
        text = self.text
        if text is self.source.text and self.source.is_utf8:
            data = self.source.data
        else:
            data = text.encode("utf-8", "surrogatepass")
        try:
            self.root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            return list(parser.error_log)
        return []


def _unexplained(document: Document, log: list[etree._LogEntry]) -> Fault:
    """What libxml2 says where our own scan saw nothing: its limits, mostly."""
    entry = next((e for e in log if e.level_name == "FATAL"), log[0] if log else None)
    message = entry.message if entry else "the parser gave no reason"
    place = at(*document.to_source(*_line_of(document.text, entry.line if entry else 1)))
    is_limit = entry is not None and (
        "LIMIT" in entry.type_name
        or any(words in message for words in ("huge", "too long", "too big", "Excessive", "HUGE"))
    )
    return Fault("parser-limit" if is_limit else "not-well-formed", place, {"reason": message})


def _line_of(text: str, line: int) -> tuple[int, int]:
    start = 0
    for _ in range(line - 1):
        following = text.find("\n", start)
        if following < 0:
            break
        start = following + 1
    end = text.find("\n", start)
    return start, min(end if end >= 0 else len(text), start + 80)


def _kind_by_sight(text: str) -> Kind | None:
    """What a text is that need not be parsed to be known."""
    head = text[:_HEAD].lstrip(_SPACE)
    if not head:
        return Kind.OTHER if not text.strip(_SPACE) else None
    if head.startswith(("---\n", "---\r", "{{", "{%")):
        return Kind.TEMPLATE
    if head.startswith("{"):
        return Kind.JSON if _JSON_FEED.search(head) else Kind.OTHER
    if "<" not in text:
        return Kind.OTHER
    return None


def _kind_of(root: Element, text: str) -> Kind:
    kind = _ROOTS.get(root.tag)
    if kind is None:
        name = etree.QName(root)
        return Kind.OTHER_NAMESPACE if name.localname in ("feed", "entry") else Kind.OTHER
    if kind is Kind.FEED and ("{{" in text or "{%" in text) and _is_template(root):
        return Kind.TEMPLATE
    return kind


def _is_template(root: Element) -> bool:
    """Whether a template engine's tags stand where a feed has structure or metadata."""
    loose = [root.text, *(child.tail for child in root)]
    values = [root.findtext(f"{{{ATOM}}}{name}") for name in _FEED_VALUES]
    return any(text and _TEMPLATE_TAG.search(text) for text in loose) or any(
        text and _TEMPLATE_TAG.match(text.strip(_SPACE)) for text in values
    )


def positions(root: Element) -> Iterator[Element]:
    """The elements in Atom positions, in document order, foreign children included.

    Children of feed, entry and source, and of persons; nothing inside content, text
    constructs or foreign markup.
    """
    yield root
    for child in root.iterchildren(etree.Element):
        tag = child.tag
        if tag in _DEEPER:
            yield from positions(child)
        else:
            yield child


_DEEPER = frozenset(f"{{{ATOM}}}{name}" for name in ("entry", "source", "author", "contributor"))
