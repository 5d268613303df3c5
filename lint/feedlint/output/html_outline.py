"""What a person knows a feed by: its entries with their titles, its texts in their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import whole
from feedlint.feeds.recognise import document_of
from feedlint.names import atom
from feedlint.reading.xml.locate import Locator
from feedlint.text.difference import collapsed
from feedlint.text.rendition import rendition_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Diagnostic, Span
    from feedlint.reading.document import Document
    from feedlint.reading.source import Source

_FEED, _ENTRY, _TITLE = atom("feed"), atom("entry"), atom("title")
_TEXTS = frozenset(map(atom, ("title", "subtitle", "summary", "content", "rights")))
# The beginning of a path as a diagnostic has it.
_IN_ENTRY = re.compile(r"/(?:[^/:]+:)?feed/(?:[^/:]+:)?entry(?:\[([0-9]+)\])?(?:/|\Z)")
#: Code points of a title that are shown.
_TITLE_LENGTH = 100


class Entry(NamedTuple):
    """An entry by its number in the feed, from 1, and its title."""

    number: int
    title: str


class Text(NamedTuple):
    """A text construct and the stretch of the source that it takes."""

    span: Span
    element: Element


class Outline:
    """The entries and texts of one source; it is parsed once more, when it is asked for."""

    def __init__(self, source: Source) -> None:
        self._source = source

    @cached_property
    def _document(self) -> Document:
        return document_of(self._source)

    @property
    def has_entries(self) -> bool:
        """Whether it is a feed that has entries."""
        return bool(self._entries)

    @cached_property
    def _entries(self) -> list[Element]:
        document = self._document
        if not document.has_tree or document.root.tag != _FEED:
            return []
        return list(document.root.iterchildren(_ENTRY))

    def entry(self, diagnostic: Diagnostic) -> Entry | None:
        """The entry that a finding is about; None where it is about the feed."""
        match = _IN_ENTRY.match(diagnostic.element or "")
        number = int(match[1] or "1") if match else 0
        if not 0 < number <= len(self._entries):
            return None
        return Entry(number, _title(self._entries[number - 1]))

    def text(self, offset: int) -> Text | None:
        """The text construct around an offset of the source."""
        index = bisect_right(self._texts, offset, key=lambda text: text.span.start) - 1
        found = self._texts[index] if index >= 0 else None
        return found if found and offset < found.span.end else None

    @cached_property
    def _texts(self) -> list[Text]:
        if not self._document.has_tree:
            return []
        root = self._document.root
        elements = [child for parent in (root, *self._entries) for child in _texts_in(parent)]
        locator = Locator(self._document, elements)
        return sorted(
            (Text(locator.span(whole(element)), element) for element in elements),
            key=lambda text: text.span,
        )


def _texts_in(parent: Element) -> Iterator[Element]:
    return (child for child in parent.iterchildren() if child.tag in _TEXTS)


def _title(entry: Element) -> str:
    element = entry.find(_TITLE)
    rendition = rendition_of(element) if element is not None else None
    text = collapsed(rendition.text) if rendition else ""
    return text if len(text) <= _TITLE_LENGTH else text[: _TITLE_LENGTH - 1] + "…"
