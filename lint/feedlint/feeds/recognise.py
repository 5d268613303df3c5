"""What a document is: a feed of some dialect, a template, or nothing of the sort.

`document_of` is the way from a source to a document: the carrier's reader takes it apart, and
what is seen here decides how far that is worth while.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from feedlint.anchor import Anchor, at, on_tag
from feedlint.feeds.lost import regained
from feedlint.feeds.rdf import NAMESPACES, RDF, RSS_11
from feedlint.feeds.templates import is_broken_template, is_template, may_be_template
from feedlint.finding import Fault
from feedlint.limits import may_be_too_much
from feedlint.names import APP, ATOM
from feedlint.pattern import lazy
from feedlint.reading.document import Document, State
from feedlint.reading.xml.reader import Reader
from feedlint.values.namespaces import obsolete

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.reading.source import Source


class Recognised(NamedTuple):
    """What a root is: how far it can be taken, in which dialect, as what, and what to say."""

    state: State
    dialect: str = ""
    form: str = ""
    fault: str = ""


_ROOTS = {
    f"{{{ATOM}}}feed": Recognised(State.READY, "atom", "feed"),
    f"{{{ATOM}}}entry": Recognised(State.READY, "atom", "entry"),
    f"{{{APP}}}service": Recognised(State.READY, "atom", "service"),
    f"{{{APP}}}categories": Recognised(State.READY, "atom", "categories"),
    "rss": Recognised(State.READY, "rss", "feed"),
    f"{{{RSS_11}}}Channel": Recognised(State.READY, "rdf", "channel"),
}
_RDF_ROOT = f"{{{RDF}}}RDF"
_RSS_10 = Recognised(State.READY, "rdf", "feed")
#: Namespaces with this in them are of RSS, or were meant to be.
_OF_RSS = lazy(r"rss|my\.netscape\.com|channel\.netscape\.com", re.IGNORECASE)
_NO_FEED = Recognised(State.OTHER, fault="not-a-feed")
_OTHER = Recognised(State.OTHER, fault="other-format")
_TEMPLATE = Recognised(State.TEMPLATE, fault="template")
_JSON = Recognised(State.OTHER, "jsonfeed")
#: What is no XML feed is not judged as one.
_NOT_XML = frozenset(("not-a-feed", "template"))

_NAMES = frozenset(("feed", "entry", "rss", "RSS", "RDF", "Channel", "service", "categories"))
#: XML that has a name of its own: it has to be well-formed, and is no feed that went wrong.
_OTHERS = frozenset(("opml", "svg", "urlset", "sitemapindex", "stylesheet", "transform"))
_FIRST_TAG = lazy(r"<(?:[A-Za-z_][\w.-]{0,100}:)?([A-Za-z_][\w.-]{0,100})[\s/>]", re.ASCII)
_FEED_TAG = lazy(
    r"<(?:[A-Za-z_][\w.-]{0,100}:)?(?:feed|entry|rss|RSS|RDF|Channel|service|categories|"
    r"opml|svg|urlset|sitemapindex|stylesheet|transform)\b"
)
_SKIPPED = lazy(r"[^<]*<(!--|\?)")
_HEAD = 65_536
_SPACE = " \t\r\n\ufeff"
_TEMPLATE_START = lazy(r"---(?:json)?[\n\r]|\{[{%#]|<%|<\?php\b|<\?=")
_JSON_FEED = lazy(r"jsonfeed\.org\\?/version\\?/")
# JSON in a call or an assignment of JavaScript, or behind a comment.
_WRAPPED = lazy(r"[A-Za-z_$(/#][^<{\[]{0,200}[{\[]")


def document_of(source: Source) -> Document:
    """The document in a source, parsed and recognised."""
    document = Document(source)
    seen = _by_sight(source.text)
    if seen is _JSON:
        from feedlint.feeds.recognise_json import read_json

        read_json(document)
        return document
    if seen is not None:
        _settle(document, seen)
        return document
    _Reading(document).run()
    return document


class _Reading:
    """The way of one XML document through its reader."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.reader = Reader(document)

    def run(self) -> None:
        """Read, recognise, and keep the rules from what is too much for them."""
        if not self.reader.declare():
            return
        limit = self.reader.parse()
        if limit is not None:
            self._refuse(limit)
        elif not self.document.has_tree:
            self._read_carefully()
        if self.document.has_tree:
            _settle(self.document, _of_root(self.document.root, self.document.source.text))
            regained(self.document, self.reader)
            self._limit_tree()

    def _refuse(self, fault: Fault) -> None:
        if _is_feed(self.document.text):
            self.document.state = State.BROKEN
            self.document.faults.append(fault)
        else:
            _settle(self.document, _NO_FEED)

    def _read_carefully(self) -> None:
        """Mend the text and parse again; where that fails, say why."""
        # Most feeds are well-formed and need none of this.
        from feedlint.reading.xml.mend import mend

        document = self.document
        text = document.source.text
        if document.declaration is None and not _FEED_TAG.search(text):
            _settle(document, _NO_FEED)
            return
        mended = mend(text)
        if not _is_feed(mended.text):
            is_declared = document.declaration is not None and "<" not in mended.text
            if not is_declared:
                _settle(document, _NO_FEED)
                return
            document.state = State.BROKEN
        limit = self.reader.parse_mended(mended)
        if limit is not None:
            self._refuse(limit)
        if not document.has_tree:
            self._judge_broken()

    def _judge_broken(self) -> None:
        self.document.state = State.BROKEN
        if is_broken_template(self.document.source.text):
            _settle(self.document, _TEMPLATE)

    def _limit_tree(self) -> None:
        """Keep the rules from what is too much for them."""
        document = self.document
        limits = document.source.limits
        if document.state is not State.READY or not may_be_too_much(document.text, limits):
            return
        from feedlint.reading.xml.trim import trim

        is_feed = document.form == "feed"
        fault, is_left = trim(document.root, document.text, limits, is_feed=is_feed)
        if fault is not None:
            document.faults.append(fault)
            document.is_cut = is_left
            document.state = State.READY if is_left else State.BROKEN


def _settle(document: Document, found: Recognised) -> None:
    """Keep what a document is, and say so where that is worth a word."""
    document.state, document.dialect, document.form = found.state, found.dialect, found.form
    if not found.fault:
        return
    values = {"root": "", "namespace": "", "empty": ""}
    if document.has_tree:
        name = etree.QName(document.root)
        values |= {"root": name.localname, "namespace": name.namespace or ""}
    elif not document.source.text.strip(_SPACE):
        values["empty"] = "blank" if document.source.text else "yes"
    elif first := _first_markup(document.source.text):
        values["root"] = first[1]
    if found.fault in _NOT_XML:
        document.faults = []
    document.faults.append(Fault(found.fault, _first_place(document), values))


def _first_markup(text: str) -> re.Match[str] | None:
    """The first tag of what looks like markup."""
    return _first_tag(text) if text[:_HEAD].lstrip(_SPACE).startswith("<") else None


def _first_place(document: Document) -> Anchor:
    if document.has_tree:
        return on_tag(document.root)
    text = document.source.text
    if first := _first_markup(text):
        return at(first.start(), first.end(1))
    start = len(text) - len(text.lstrip(_SPACE))
    line = text[start : start + 80].replace("\r", "\n").partition("\n")[0]
    return at(start, start + len(line.rstrip(_SPACE)))


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
    return first is not None and (first[1] in _NAMES or first[1] in _OTHERS)


def _by_sight(text: str) -> Recognised | None:
    """What a text is that need not be parsed to be known."""
    head = text[:_HEAD].lstrip(_SPACE)
    if not head:
        return _NO_FEED if not text.strip(_SPACE) else None
    if _TEMPLATE_START.match(head):
        return _TEMPLATE
    if head.startswith(("{", "[")) or (_WRAPPED.match(head) and _JSON_FEED.search(head)):
        return _JSON
    if "<" not in text:
        return _NO_FEED
    return None


def _of_root(root: Element, text: str) -> Recognised:
    found = _ROOTS.get(root.tag)
    if found is None and root.tag == _RDF_ROOT:
        found = _of_rdf(root)
    if found is None:
        return _of_other(etree.QName(root))
    if found.form == "feed" and may_be_template(text) and is_template(root):
        return _TEMPLATE
    return found


def _of_rdf(root: Element) -> Recognised:
    """RDF is a feed where something of RSS is in it, whatever the prefix."""
    namespaces = {child.tag[1:].rpartition("}")[0] for child in root.iterchildren(etree.Element)}
    if not namespaces.isdisjoint(NAMESPACES):
        return _RSS_10
    names = {child.tag.rpartition("}")[2] for child in root.iterchildren(etree.Element)}
    is_meant = "item" in names or "" in namespaces or any(map(_OF_RSS.search, namespaces))
    if "channel" in names and is_meant:
        return Recognised(State.LOST, "rdf", fault="rss-in-wrong-namespace")
    return _NO_FEED


def _of_other(name: etree.QName) -> Recognised:  # one for each kind of root
    namespace = name.namespace or ""
    if obsolete(namespace):
        return Recognised(State.LOST, "atom", fault="obsolete-namespace")
    if name.localname == "Channel" and _OF_RSS.search(namespace):
        return Recognised(State.LOST, "rdf", fault="rss-in-wrong-namespace")
    if name.localname.lower() == "rss":
        if namespace:
            return Recognised(State.LOST, "rss", fault="rss-in-namespace")
        return Recognised(State.READY, "rss", "feed", fault="misspelt-root")
    if name.localname not in ("feed", "entry"):
        return _OTHER if name.localname in _OTHERS else _NO_FEED
    fault = "wrong-namespace" if namespace else "missing-namespace"
    return Recognised(State.LOST, "atom", fault=fault)


def positions(root: Element, deeper: frozenset[str]) -> Iterator[Element]:
    """The elements in positions that a dialect knows, in document order.

    The root, its children, and the children of the elements in `deeper`; nothing inside
    content, text constructs or foreign markup.
    """
    yield root
    waiting = [root.iterchildren(etree.Element)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
            continue
        yield child
        if child.tag in deeper:
            waiting.append(child.iterchildren(etree.Element))
