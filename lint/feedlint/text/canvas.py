"""Where a rendition is put together: lines, white space, and what is not shown."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

# White space that HTML collapses (WHATWG Infra, "ASCII whitespace"): words with
# single spaces between them need no change, whatever stands between them does.
_PHRASE = lazy(r"[^ \t\n\f\r]++(?: [^ \t\n\f\r]++)*+")
_LINE_END = lazy(r"\r\n?")

#: Blocks with a margin: an empty line stands between them and their neighbours.
_SPACED = frozenset(
    {"blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "ul"}
)
#: Blocks without one: they stand on lines of their own (WHATWG HTML, section 15.3.3).
_BLOCKS = frozenset(
    {"address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dt"}
    | {"fieldset", "figcaption", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li"}
    | {"listing", "main", "menu", "nav", "optgroup", "option", "search", "section", "summary"}
    | {"table", "tbody", "tfoot", "thead", "tr", "xmp"}
)
_CELLS = frozenset({"td", "th"})
_PREFORMATTED = frozenset({"listing", "pre", "xmp"})
#: The elements that a rendition knows the places of.
_PARTS = _PREFORMATTED | _CELLS | {"code"}
_HIDDEN = frozenset({"script", "style", "template", "title"})
#: The elements whose attributes `Canvas.start` looks at.
ATTRIBUTES_OF = frozenset({"img", "span"})
_AS_IT_IS = -1


class Part(NamedTuple):
    """The slice `[start:end]` of a rendition that the element `name` gave."""

    name: str
    start: int
    end: int


class Rendition(NamedTuple):
    """What a reader sees, and where in the construct's characters each of it stands.

    Run `i` begins at `starts[i]` of `text` and at `sources[i]` of the construct's
    text. It is letter for letter the same if `widths[i]` is -1; else all of it
    stands for that many characters of the source.
    """

    text: str
    starts: array[int]
    sources: array[int]
    widths: array[int]
    #: Every `pre`, `code`, `td` and `th`.
    parts: tuple[Part, ...] = ()
    #: Whether white space was collapsed on the way, so that line ends may be lost.
    is_flowed: bool = False
    #: Whether markup said where lines end: a `pre`, a `br` or a block with a margin.
    has_lines: bool = False

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The slice of `text_of(construct)` that gave the slice `[start:end]`."""
        first = _source_of(self, start)[0]
        last = _source_of(self, end - 1)[1] if end > start else first
        return first, max(first, last)


def _source_of(rendition: Rendition, offset: int) -> tuple[int, int]:
    if not rendition.starts:
        return 0, 0
    run = max(0, bisect_right(rendition.starts, offset) - 1)
    source, width = rendition.sources[run], rendition.widths[run]
    if width == _AS_IT_IS:
        begin = source + offset - rendition.starts[run]
        return begin, begin + 1
    if offset >= len(rendition.text):
        return source + width, source + width
    return source, source + width


_NOTHING: array[int] = array("q")
_FROM_THE_START: array[int] = array("q", [0])
_ALL_AS_IT_IS: array[int] = array("q", [_AS_IT_IS])


def plain_rendition(text: str) -> Rendition:
    """A rendition that is letter for letter the construct's text."""
    if not text:
        return Rendition("", _NOTHING, _NOTHING, _NOTHING)
    return Rendition(text, _FROM_THE_START, _FROM_THE_START, _ALL_AS_IT_IS)


class Canvas:
    """Takes tags and characters in document order and lays them out.

    `verbatim` keeps all white space as it is written.
    """

    def __init__(self, *, verbatim: bool) -> None:
        self.verbatim = verbatim
        self._out: list[str] = []
        self._length = 0
        self._starts: array[int] = array("q")
        self._sources: array[int] = array("q")
        self._widths: array[int] = array("q")
        self._parts: list[Part] = []
        self._open_parts: dict[str, list[int]] = {name: [] for name in _PARTS}
        self._pre = 0
        self._hidden: list[str] = []
        self._wanted = 0  # line ends before the next character
        self._gap: tuple[int, int] | None = None  # the white space before it
        self._is_flowed = self._has_lines = False

    def rendition(self) -> Rendition:
        """What has been laid out so far."""
        still_open = ((name, s) for name, starts in self._open_parts.items() for s in starts)
        parts = [*self._parts, *(Part(name, start, self._length) for name, start in still_open)]
        return Rendition(
            "".join(self._out),
            self._starts,
            self._sources,
            self._widths,
            tuple(sorted(parts, key=lambda part: part.start)),
            self._is_flowed,
            self._has_lines,
        )

    def start(self, name: str, attributes: Mapping[str, str], position: int) -> None:
        """Open an element; `name` is in lower case."""
        if self._hidden or name in _HIDDEN or _is_icon(name, attributes):
            if not self._hidden or name == self._hidden[0]:
                self._hidden.append(name)
            return
        if name == "br":
            self._break(position)
        elif name == "img" and "emoji" in attributes.get("class", ""):
            self._show(attributes.get("alt", ""), position, 0)
        self._block(name)
        if name in _PREFORMATTED or name in _CELLS:
            self._flush(position)
        if name in _PARTS:
            self._open_parts[name].append(self._length)
        if name in _PREFORMATTED:
            self._pre += 1

    def end(self, name: str, position: int) -> None:
        """Close an element; one that is not open changes nothing but the line."""
        if self._hidden:
            if name == self._hidden[0]:
                self._hidden.pop()
            return
        if self._open_parts.get(name):
            self._parts.append(Part(name, self._open_parts[name].pop(), self._length))
            self._pre -= name in _PREFORMATTED
        if name in _CELLS and self._gap is None:
            self._gap = (position, 0)
        self._block(name)

    def characters(self, text: str, source: int, width: int = _AS_IT_IS) -> None:
        """Show `text`, which stands at `source` and is `width` wide there."""
        if self._hidden:
            return
        if self._pre or self.verbatim:
            self._show(text, source, width)
            return
        self._is_flowed = self._is_flowed or bool(text.strip(" \t\n\f\r"))
        position = 0
        for match in _PHRASE.finditer(text):
            self._note_gap(position, match.start(), source, width)
            self._show(match[0], source + match.start() if width < 0 else source, width)
            position = match.end()
        self._note_gap(position, len(text), source, width)

    def _note_gap(self, start: int, end: int, source: int, width: int) -> None:
        if end > start and self._gap is None:
            self._gap = (source + start, end - start) if width < 0 else (source, width)

    def _show(self, text: str, source: int, width: int) -> None:
        if not text:
            return
        self._flush(source)
        if width == _AS_IT_IS and "\r" in text:
            self._show_lines(text, source)
        else:
            self._put(text, source, width)

    def _show_lines(self, text: str, source: int) -> None:
        """A carriage return that a reference gave ends a line as well."""
        position = 0
        for match in _LINE_END.finditer(text):
            self._put(text[position : match.start()], source + position, _AS_IT_IS)
            self._put("\n", source + match.start(), len(match[0]))
            position = match.end()
        self._put(text[position:], source + position, _AS_IT_IS)

    def _flush(self, position: int) -> None:
        """Put down the line ends or the space that wait for the next character."""
        if self._length and self._wanted:
            present = self._line_ends()
            self._put("\n" * (self._wanted - present), position, 0)
        elif self._gap is not None and self._length and not self._line_ends():
            self._put(" ", *self._gap)
        self._wanted, self._gap = 0, None

    def _line_ends(self) -> int:
        last = self._out[-1][-2:]
        return len(last) - len(last.rstrip("\n"))

    def _break(self, position: int) -> None:
        self._has_lines = True
        self._gap = None
        if not self.verbatim or self._pre:
            self._flush(position)
            self._put("\n", position, 0)

    def _block(self, name: str) -> None:
        if name in _SPACED:
            self._has_lines = True
            self._wanted = 2
        elif name in _BLOCKS:
            self._wanted = max(self._wanted, 1)
        else:
            return
        self._gap = None

    def _put(self, text: str, source: int, width: int) -> None:
        if not text:
            return
        if not (width == _AS_IT_IS and self._continues(source)):
            self._starts.append(self._length)
            self._sources.append(source)
            self._widths.append(width)
        self._out.append(text)
        self._length += len(text)

    def _continues(self, source: int) -> bool:
        if not self._widths or self._widths[-1] != _AS_IT_IS:
            return False
        return self._sources[-1] + self._length - self._starts[-1] == source


def _is_icon(name: str, attributes: Mapping[str, str]) -> bool:
    # Trac and GitLab put a zero-width space or a drawing in front of a link.
    return name == "span" and "icon" in attributes.get("class", "").split()
