"""What a person knows a feed by: its entries with their titles, its texts in their places."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import whole
from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.reading import carriers
from feedlint.text.difference import collapsed
from feedlint.text.rendition import rendition_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feedlint.feeds import concepts, holders
    from feedlint.finding import Diagnostic, Span
    from feedlint.reading.source import Source

_ROLES = frozenset(("title", "subtitle", "summary", "content", "rights"))
#: Code points of a title that are shown.
_TITLE_LENGTH = 100


class Entry(NamedTuple):
    """An entry by its number in the feed, from 1, and its title."""

    number: int
    title: str


class Text(NamedTuple):
    """A text and the stretch of the source that its element takes."""

    span: Span
    text: concepts.Text


class Outline:
    """The entries and texts of one source; it is parsed once more, when it is asked for."""

    def __init__(self, source: Source) -> None:
        self._source = source
        #: Titles by number: each finding in an entry asks for its own.
        self._titles: dict[int, str] = {}

    @cached_property
    def _feed(self) -> Feed | None:
        document = document_of(self._source)
        return Feed(document) if document.is_ready else None

    @property
    def has_entries(self) -> bool:
        """Whether it is a feed that has entries."""
        return bool(self._entries)

    @cached_property
    def _entries(self) -> Sequence[holders.Entry]:
        feed = self._feed
        return feed.entries if feed is not None and feed.document.form == "feed" else ()

    @cached_property
    def _places(self) -> tuple[list[Span], list[Text]]:
        """Where the entries are, and the texts, in the order of the source."""
        feed = self._feed
        if feed is None:
            return [], []
        texts = [t for h in (feed.head, *feed.entries) for t in h.texts if _is_shown(t)]
        nodes = [entry.node for entry in self._entries]
        locator = carriers.locator(feed.document, (*nodes, *(text.node for text in texts)))
        found = [Text(locator.span(whole(text.node)), text) for text in texts]
        spans = [locator.span(whole(node)) for node in nodes]
        return spans, sorted(found, key=lambda text: text.span)

    def entry(self, diagnostic: Diagnostic) -> Entry | None:
        """The entry that a finding is about; None where it is about the feed."""
        if diagnostic.element is None:
            return None
        spans = self._places[0]
        start = diagnostic.span.start
        number = bisect_right(spans, start, key=lambda span: span.start)
        if not number or start >= spans[number - 1].end:
            return None
        if number not in self._titles:
            self._titles[number] = _title(self._entries[number - 1])
        return Entry(number, self._titles[number])

    def text(self, offset: int) -> Text | None:
        """The text around an offset of the source."""
        texts = self._places[1]
        index = bisect_right(texts, offset, key=lambda text: text.span.start) - 1
        found = texts[index] if index >= 0 else None
        return found if found and offset < found.span.end else None


def _is_shown(text: concepts.Text) -> bool:
    return text.role in _ROLES and not text.name


def _title(entry: holders.Entry) -> str:
    title = entry.title
    rendition = rendition_of(title.node, title.kind) if title is not None else None
    text = collapsed(rendition.text) if rendition else ""
    return text if len(text) <= _TITLE_LENGTH else text[: _TITLE_LENGTH - 1] + "…"
