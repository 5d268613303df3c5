"""The tokens of XML text, found with compiled regular expressions.

Only text that libxml2 has found well-formed, or that a scan for faults reads with
care, comes here; the scan itself judges nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

# XML 1.0: comments 2.5, instructions 2.6, CDATA 2.7, DOCTYPE 2.8, tags 3.1. In a
# tag, quoted values hide `>`, and there is no `<`; the alternatives exclude each other.
MARKUP = lazy(
    r"""
    <!--(?P<comment>.*?)-->
  | <!\[CDATA\[(?P<cdata>.*?)\]\]>
  | <\?(?P<pi>.*?)\?>
  | <!DOCTYPE(?P<doctype>)
  | </(?P<close>[^<>]*+)>
  | <(?P<open>[^\s/>"'<!?=][^\s/>"'<=]*+)
    (?P<attributes>[^<>"']*+(?:"[^<"]*+"[^<>"']*+|'[^<']*+'[^<>"']*+)*+) >
    """,
    re.DOTALL | re.VERBOSE,
)

# XML 1.0, sections 3.1 and 2.3: Attribute ::= Name Eq AttValue.
# A name begins where one can: to try from each of its letters would take quadratic time.
ATTRIBUTE = lazy(
    r"""(?<![^\s=/>"'<])([^\s=/>"'<]++)[ \t\r\n]*+=[ \t\r\n]*+(?:"([^"]*+)"|'([^']*+)')""",
    re.DOTALL,
)

# What in content stands for other than itself: XML 1.0, sections 2.4 to 2.7, 2.11, 4.1.
_IN_CONTENT = lazy(
    r"""
    &(?P<reference>[^&;<]*);
  | (?P<carriage>\r\n?)
  | <!\[CDATA\[(?P<cdata>.*?)\]\]>
  | (?P<skipped> <!--.*?--> | <\?.*?\?> | <[^<>"']*+(?:"[^<"]*+"[^<>"']*+|'[^<']*+'[^<>"']*+)*+> )
    """,
    re.DOTALL | re.VERBOSE,
)
# The same where there is nothing but tags and references.
_MARKS = lazy(r"""&[^&;<]*+;|<[^<>"']*+(?:"[^<"]*+"[^<>"']*+|'[^<']*+'[^<>"']*+)*+>""")
#: Fewer characters are read one by one.
_FAR = 200
_CARRIAGE = lazy(r"\r\n?")
_IN_VALUE = lazy(r"&(?P<reference>[^&;<]*);|(?P<carriage>\r\n?|[\n\t])")

_FIVE = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


class Attribute(NamedTuple):
    """An attribute in a start tag, by offsets of its name and of its value inside the quotes."""

    name: str
    start: int
    value_start: int
    value_end: int
    end: int


class Piece(NamedTuple):
    """`size` code points of a value that stand at `[start:end]` of the text.

    A literal piece has one code point of text for each of the value; any other (a
    reference, a line end of two characters) is one unit that cannot be cut.
    """

    offset: int
    size: int
    start: int
    end: int
    is_literal: bool
    in_cdata: bool


def attributes(text: str, start: int, end: int) -> Iterator[Attribute]:
    """The attributes of the start tag whose insides are `text[start:end]`."""
    for match in ATTRIBUTE.finditer(text, start, end):
        group = 2 if match[2] is not None else 3
        yield Attribute(match[1], match.start(), *match.span(group), match.end())


def reference_value(name: str) -> str | None:
    """The character a reference `&name;` stands for; None for an entity of the DTD's."""
    if not name.startswith("#"):
        return _FIVE.get(name)
    digits, base = (name[2:], 16) if name[1:2] == "x" else (name[1:], 10)
    # More than eight digits are no code point; int() must not be given a million.
    if not digits.isascii() or not digits.isalnum() or len(digits.lstrip("0")) > 8:
        return None
    try:
        return chr(int(digits, base))
    except (ValueError, OverflowError):
        return None


class _Pieces:
    """Collects pieces, and keeps count of the value's length."""

    def __init__(self) -> None:
        self.found: list[Piece] = []
        self.offset = 0

    def literal(self, start: int, end: int, *, in_cdata: bool = False) -> None:
        if end > start:
            self._add(end - start, start, end, is_literal=True, in_cdata=in_cdata)

    def unit(self, start: int, end: int, *, in_cdata: bool = False, size: int = 1) -> None:
        self._add(size, start, end, is_literal=False, in_cdata=in_cdata)

    def cdata(self, text: str, start: int, end: int) -> None:
        for match in _CARRIAGE.finditer(text, start, end):
            self.literal(start, match.start(), in_cdata=True)
            self.unit(*match.span(), in_cdata=True)
            start = match.end()
        self.literal(start, end, in_cdata=True)

    def _add(self, size: int, start: int, end: int, *, is_literal: bool, in_cdata: bool) -> None:
        self.found.append(Piece(self.offset, size, start, end, is_literal, in_cdata))
        self.offset += size


def text_pieces(text: str, start: int, end: int) -> list[Piece]:
    """The pieces of all character data in `text[start:end]`, markup left out."""
    pieces = _Pieces()
    for match in _IN_CONTENT.finditer(text, start, end):
        pieces.literal(start, match.start())
        start = match.end()
        if match.lastgroup == "cdata":
            pieces.cdata(text, *match.span("cdata"))
        elif match.lastgroup != "skipped":
            pieces.unit(*match.span())
    pieces.literal(start, end)
    return pieces.found


def text_place(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int] | None:
    """Where the code points `[first:last]` of the character data in `text[start:end]` stand.

    As `text_pieces` would tell, for one place of a long text and without making them. None
    where the data has a CDATA section, or ends before.
    """
    start, offset = _nearby(text, start, end, first)
    begin = -1
    for match in _IN_CONTENT.finditer(text, start, end):
        at, stop = match.span()
        if at > start:
            if begin < 0 and first < offset + at - start:
                begin = start + first - offset
            if begin >= 0 and last <= offset + at - start:
                return begin, start + last - offset
            offset += at - start
        if text[at] != "<":
            begin = at if begin < 0 and first == offset else begin
            offset += 1
            if begin >= 0 and last <= offset:
                return begin, stop
        elif text.startswith("<![CDATA[", at):
            return None
        start = stop
    if last > offset + end - start:
        return None
    return (begin if begin >= 0 else start + first - offset), start + last - offset


def _nearby(text: str, start: int, end: int, first: int) -> tuple[int, int]:
    """A place at or before the code point `first`, and which code point that is.

    Where a long text begins with thousands of references, they are counted at C's speed.
    """
    if text.find("<!", start, end) >= 0 or text.find("<?", start, end) >= 0:
        return start, 0
    offset = 0
    while first - offset > _FAR and text.find("\r", start, start + first - offset) < 0:
        # No character is shorter in the source than here, so this is not too far.
        cut = _outside(text, start, start + first - offset, end)
        if cut <= start:
            break
        marks = _MARKS.findall(text, start, cut)
        references = sum(mark[0] == "&" for mark in marks)
        offset += cut - start - sum(map(len, marks)) + references
        start = cut
    return start, offset


def _outside(text: str, start: int, cut: int, end: int) -> int:
    """The last place from `cut` back that is in no reference and in no tag."""
    reference = text.rfind("&", start, cut)
    if reference >= 0 and text.find(";", reference, cut) < 0:
        cut = reference
    tag = text.rfind("<", start, cut)
    if tag < 0:
        return cut
    match = _IN_CONTENT.match(text, tag, end)
    return cut if match is not None and match.end() <= cut else tag


def value_pieces(text: str, start: int, end: int) -> list[Piece]:
    """The pieces of an attribute's value: a line end is one space (XML 1.0, section 3.3.3)."""
    pieces = _Pieces()
    for match in _IN_VALUE.finditer(text, start, end):
        pieces.literal(start, match.start())
        start = match.end()
        pieces.unit(*match.span())
    pieces.literal(start, end)
    return pieces.found
