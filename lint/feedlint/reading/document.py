"""A source as a document: its tree, what the parser had to say, and the way back.

Plain data: `feedlint.reading.xml.reader` and its like fill it, `feedlint.feeds.recognise`
says what it is.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.finding import Fault
    from feedlint.reading.changes import OffsetMap
    from feedlint.reading.source import Source
    from feedlint.reading.xml.declaration import Declaration
    from feedlint.reading.xml.entities import Doctype

# NSAttName and its value (Namespaces in XML 1.0, chapter 3). A name begins behind white space:
# from each `xmlns:` of a long one, the rest of it would be read again. What begins with letters
# is searched for many times faster, so that is looked at behind them.
_XMLNS = lazy(
    r"""xmlns(?<![^ \t\r\n"']xmlns)(?::([^ \t\r\n=<>"']++))?"""
    r"""[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|'[^'<]*')"""
)


def _namespaces_in(text: str) -> frozenset[tuple[str, str]]:
    """The prefixes and names that a text seems to declare."""
    # The same few, again and again.
    found = {match[0] for match in _XMLNS.finditer(text)}
    parts = map(_XMLNS.fullmatch, found)
    return frozenset((part[1] or "", part[2][1:-1]) for part in parts if part)


class State(enum.Enum):
    """How far a document could be taken."""

    READY = "a feed that rules look into"
    BROKEN = "a feed that could not be parsed"
    LOST = "a feed in a namespace that is not its own"
    TEMPLATE = "a template that makes a feed"
    OTHER = "no feed"


class Document:
    """A source that was read.

    `root` is None where no tree could be made; with `is_cut` it lacks the last entries of a
    feed beyond the limit. `text` is what was parsed; offsets in it become offsets in the
    source with `to_source`. `declaration` and `doctype` are in the source's offsets.
    `dialect` is the name of the vocabulary (`atom`, `rss`, `rdf`, `jsonfeed`, `chapters`), empty
    where there is none, and `form` what the root is in it (`feed`, `entry`, `service`, ...).
    """

    __slots__ = (
        *(
            "_mentioned",
            "_namespaces",
            "carrier",
            "declaration",
            "dialect",
            "doctype",
            "faults",
            "form",
        ),
        *("is_cut", "maps", "root", "source", "state", "text"),
    )

    def __init__(self, source: Source, carrier: str = "xml") -> None:
        self.source = source
        self.carrier = carrier
        self.text = source.text
        self.faults: list[Fault] = list(source.faults)
        self.root: Element = None  # type: ignore[assignment]  # rules run only with a tree
        self.state = State.OTHER
        self.dialect = ""
        self.form = ""
        self.doctype: Doctype | None = None
        self.declaration: Declaration | None = None
        self.is_cut = False
        self.maps: list[OffsetMap] = []
        self._namespaces: frozenset[tuple[str, str]] | None = None
        self._mentioned: dict[str, bool] = {}

    @property
    def namespaces(self) -> frozenset[tuple[str, str]]:
        """The prefixes and names that the text seems to declare; markup in texts counts too."""
        if self._namespaces is None:
            self._namespaces = _namespaces_in(self.text)
        return self._namespaces

    def forget(self) -> None:
        """Forget what was seen in a text that is another one now."""
        self._namespaces = None
        self._mentioned = {}

    def mentions(self, word: str) -> bool:
        """Whether a word stands anywhere in the text; several rules ask for the same few."""
        if word not in self._mentioned:
            # What nearly all feeds are without is looked for once for all of its kind.
            is_left = not word.startswith("xml:") or word == "xml:" or self.mentions("xml:")
            self._mentioned[word] = is_left and word in self.text
        return self._mentioned[word]

    @property
    def own_namespaces(self) -> frozenset[tuple[str, str]]:
        """The same, as the source has them, before anything was mended."""
        return _namespaces_in(self.source.text) if self.is_mended else self.namespaces

    @property
    def has_tree(self) -> bool:
        """Whether the document could be parsed."""
        return self.root is not None

    @property
    def is_ready(self) -> bool:
        """Whether rules look into the document."""
        return self.state is State.READY and self.root is not None

    @property
    def is_mended(self) -> bool:
        """Whether the parsed text is another than the source's."""
        return bool(self.maps)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the parsed text as a stretch of the source."""
        for offsets in reversed(self.maps):
            is_empty = start == end
            start = offsets.start(start)
            end = start if is_empty else offsets.end(end)
        return start, end

    def is_verbatim(self, start: int, end: int, span: tuple[int, int]) -> bool:
        """Whether a stretch of the parsed text stands in the source at `span` as it is."""
        return self.text[start:end] == self.source.text[span[0] : span[1]]
