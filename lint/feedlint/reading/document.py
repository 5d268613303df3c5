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
from feedlint.limits import may_be_beyond, may_be_too_much
from feedlint.names import ATOM
from feedlint.pattern import lazy
from feedlint.reading.changes import Change, OffsetMap, apply
from feedlint.reading.xml.declaration import declaration_faults, find_declaration
from feedlint.reading.xml.parserlog import limit_of, unexplained
from feedlint.values.namespaces import OBSOLETE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.reading.source import Source
    from feedlint.reading.xml.declaration import Declaration
    from feedlint.reading.xml.entities import Doctype


class Kind(enum.Enum):
    """What a document is, by its root."""

    FEED = "Atom feed"
    ENTRY = "Atom entry"
    SERVICE = "Atom service document"
    CATEGORIES = "Atom category document"
    MISSING_NAMESPACE = "feed in no namespace"
    OBSOLETE_NAMESPACE = "feed in a namespace that Atom had once"
    WRONG_NAMESPACE = "feed in another namespace"
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
#: Kinds that rules look into.
WALKED = frozenset((Kind.FEED, Kind.ENTRY, Kind.SERVICE, Kind.CATEGORIES))
_NAMES = frozenset(("feed", "entry", "rss", "RDF", "service", "categories"))
_FIRST_TAG = lazy(r"<(?:[A-Za-z_][\w.-]{0,100}:)?([A-Za-z_][\w.-]{0,100})[\s/>]", re.ASCII)
# NSAttName and its value (Namespaces in XML 1.0, chapter 3).
_XMLNS = lazy(r"""xmlns(?::([^ \t\r\n=<>"']+))?[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|'[^'<]*')""")
_FEED_TAG = lazy(r"<(?:[A-Za-z_][\w.-]{0,100}:)?(?:feed|entry|rss|RDF|service|categories)\b")
_SKIPPED = lazy(r"[^<]*<(!--|\?)")
_HEAD = 65_536
# Kinds that are worth a word by themselves.
_REMARKABLE = frozenset(
    (
        *(Kind.OTHER, Kind.TEMPLATE, Kind.JSON, Kind.RSS),
        *(Kind.MISSING_NAMESPACE, Kind.OBSOLETE_NAMESPACE, Kind.WRONG_NAMESPACE),
    )
)
_SPACE = " \t\r\n\ufeff"
# A template engine's tags: Liquid, Jinja, Twig, Hugo, ERB, PHP, mustache.
_TEMPLATE_TAG = lazy(r"\{%|\{\{|<%|<\?php|<\?=")
_TEMPLATE_STARTS = ("---\n", "---\r", "{{", "{%", "{#", "<%", "<?php", "<?=")
_JSON_FEED = lazy(r"jsonfeed\.org\\?/version\\?/")
_FEED_VALUES = ("id", "title", "updated", "subtitle")


class Document:
    """A parsed source.

    `root` is None where no tree could be made; with `is_cut` it lacks the last entries of a
    feed beyond the limit. `text` is what was parsed; offsets in it become offsets in the
    source with `to_source`. `declaration` and `doctype` are
    in the source's offsets.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.faults: list[Fault] = list(source.faults)
        self.root: Element = None  # type: ignore[assignment]  # rules run only with a tree
        self.kind = Kind.OTHER
        self.doctype: Doctype | None = None
        self.declaration: Declaration | None = None
        self.is_cut = False
        self._maps: list[OffsetMap] = []
        self._read()

    @cached_property
    def namespaces(self) -> frozenset[tuple[str, str]]:
        """The prefixes and names that the text seems to declare; markup in texts counts too."""
        # The same few, again and again.
        found = {match[0] for match in _XMLNS.finditer(self.text)}
        parts = map(_XMLNS.fullmatch, found)
        return frozenset((part[1] or "", part[2][1:-1]) for part in parts if part)

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
        self.declaration = find_declaration(text)
        found = list(declaration_faults(text, self.declaration))
        self.faults += found
        if found and self.declaration is None:
            # A declaration without an end hides everything behind it.
            self.kind, self.faults = Kind.BROKEN, found
            return
        fault = self._refusal()
        if fault is None and not ("<!DOCTYPE" in text or text.startswith("\ufeff")):
            fault = limit_of(text, self._parse())
        if fault is not None:
            self._refuse(fault)
        elif not self.has_tree:
            self._read_carefully()
        if self.has_tree:
            self._classify(_kind_of(self.root, text))
            self._limit_tree()

    def _limit_tree(self) -> None:
        """Keep the rules from what is too much for them."""
        limits = self.source.limits
        if self.kind not in WALKED or not may_be_too_much(self.text, limits):
            return
        from feedlint.reading.xml.trim import trim

        fault, is_left = trim(self.root, self.text, limits, is_feed=self.kind is Kind.FEED)
        if fault is not None:
            self.faults.append(fault)
            self.is_cut = is_left
            self.kind = self.kind if is_left else Kind.BROKEN

    def _refusal(self) -> Fault | None:
        """Why the text is not even given to the parser."""
        # What stands in a DOCTYPE is not what the parser gets.
        if "<!DOCTYPE" in self.text or not may_be_beyond(self.text, self.source.limits):
            return None
        from feedlint.reading.xml.oversize import beyond

        return beyond(self.text, self.source.limits)

    def _refuse(self, fault: Fault) -> None:
        if _is_feed(self.text):
            self.kind = Kind.BROKEN
            self.faults.append(self._moved(fault))
        else:
            self._classify(Kind.OTHER)

    def _classify(self, kind: Kind) -> None:
        self.kind = kind
        if kind not in _REMARKABLE:
            return
        fault = "not-a-feed" if kind is Kind.OTHER else kind.name.lower().replace("_", "-")
        values = {"root": "", "namespace": "", "empty": ""}
        if self.has_tree:
            name = etree.QName(self.root)
            values |= {"root": name.localname, "namespace": name.namespace or ""}
        elif not self.source.text.strip(_SPACE):
            values["empty"] = "blank" if self.source.text else "yes"
        elif first := self._first_tag():
            values["root"] = first[1]
        if kind in (Kind.OTHER, Kind.TEMPLATE, Kind.JSON):
            # What is no XML feed is not judged as one.
            self.faults = []
        self.faults.append(Fault(fault, self._first_place(), values))

    def _first_tag(self) -> re.Match[str] | None:
        """The first tag of what looks like markup."""
        text = self.source.text
        return _first_tag(text) if text[:_HEAD].lstrip(_SPACE).startswith("<") else None

    def _first_place(self) -> Anchor:
        if self.has_tree:
            return on_tag(self.root)
        text = self.source.text
        if first := self._first_tag():
            return at(first.start(), first.end(1))
        start = len(text) - len(text.lstrip(_SPACE))
        line = text[start : start + 80].replace("\r", "\n").partition("\n")[0]
        return at(start, start + len(line.rstrip(_SPACE)))

    def _read_carefully(self) -> None:
        """Mend the text and parse again; where that fails, say why."""
        # Most feeds are well-formed and need none of this.
        from feedlint.reading.xml.mend import mend

        if self.declaration is None and not _FEED_TAG.search(self.source.text):
            self._classify(Kind.OTHER)
            return
        mended = mend(self.source.text)
        if not _is_feed(mended.text):
            is_declared = self.declaration is not None and "<" not in mended.text
            self._classify(Kind.BROKEN if is_declared else Kind.OTHER)
            if not is_declared:
                return
        self.faults += mended.faults
        self.doctype = mended.doctype
        self._use(mended.text, mended.changes)
        if not mended.is_fatal:
            self._parse_mended()
        if not self.has_tree:
            self._judge_broken()

    def _judge_broken(self) -> None:
        self.kind = Kind.BROKEN
        head = self.source.text.partition("<entry")[0][:_HEAD]
        if _TEMPLATE_TAG.search(head):
            self._classify(Kind.TEMPLATE)

    def _use(self, text: str, changes: tuple[Change, ...]) -> None:
        self.text = text
        self._maps.append(OffsetMap(changes))

    def _parse_mended(self) -> None:
        limit = self._refusal()
        log = [] if limit else self._parse()
        if self.has_tree:
            return
        if limit := limit or limit_of(self.text, log):
            self._refuse(limit)
            return
        from feedlint.reading.xml.wellformed import examine

        verdict = examine(self.text)
        self.faults += [self._moved(fault) for fault in verdict.faults if not self._is_noise(fault)]
        if verdict.is_fatal:
            self._drop_cut_character(verdict.faults[-1])
            return
        self._use(apply(self.text, verdict.changes), verdict.changes)
        log = self._parse()
        if not self.has_tree:
            self.faults.append(self._moved(limit_of(self.text, log) or unexplained(self.text, log)))

    def _is_noise(self, fault: Fault) -> bool:
        """Whether a text outside the root is but what stands for bytes that were blamed."""
        is_outside = fault.kind == "text-outside-root" and self.source.faults_of_bytes
        return is_outside and not fault.values["text"].strip("\ufffd \t\r\n")

    def _drop_cut_character(self, fault: Fault) -> None:
        """A file that was cut off may end within a character; that is one fault, not two."""
        end = len(self.source.text)
        if fault.kind in ("unclosed-element", "malformed-tag"):
            self.faults = [
                f
                for f in self.faults
                if f.kind != "undecodable-bytes" or f.anchor.end != end or f.values["count"] != "1"
            ]

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
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            return list(parser.error_log)
        log = list(parser.error_log)
        # lxml looks at the last entry of its log alone: a warning behind an error in the
        # use of namespaces lets that pass.
        if any(e.domain_name == "NAMESPACE" and e.level_name != "WARNING" for e in log):
            return log
        self.root = root
        return []


def _first_tag(text: str) -> re.Match[str] | None:
    """The first tag near the head of `text`, comments and instructions left out."""
    start = 0
    while found := _SKIPPED.match(text, start):
        end = text.find("-->" if found[1] == "!--" else "?>", found.end())
        if end < 0:
            return None
        start = end + 2
    return _FIRST_TAG.search(text, start, start + _HEAD)


def _is_feed(text: str) -> bool:
    first = _first_tag(text)
    return first is not None and first[1] in _NAMES


def _kind_by_sight(text: str) -> Kind | None:
    """What a text is that need not be parsed to be known."""
    head = text[:_HEAD].lstrip(_SPACE)
    if not head:
        return Kind.OTHER if not text.strip(_SPACE) else None
    if head.startswith(_TEMPLATE_STARTS):
        return Kind.TEMPLATE
    if head.startswith("{"):
        return Kind.JSON if _JSON_FEED.search(head) else Kind.OTHER
    if "<" not in text:
        return Kind.OTHER
    return None


def _kind_of(root: Element, text: str) -> Kind:
    kind = _ROOTS.get(root.tag)
    if kind is None:
        return _kind_of_other(etree.QName(root))
    if kind is Kind.FEED and ("{{" in text or "{%" in text) and _is_template(root):
        return Kind.TEMPLATE
    return kind


def _kind_of_other(name: etree.QName) -> Kind:
    if (name.namespace or "") in OBSOLETE:
        return Kind.OBSOLETE_NAMESPACE
    if name.localname not in ("feed", "entry"):
        return Kind.OTHER
    return Kind.WRONG_NAMESPACE if name.namespace else Kind.MISSING_NAMESPACE


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
