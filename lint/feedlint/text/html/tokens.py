"""HTML source to tokens, with their places; as lenient as a browser, and linear.

Nothing is nested or repaired (WHATWG HTML, section 13.2.5). `tokens` gives what it
takes to read a text; `scan` gives all there is, with what a browser drops.
docs/html-parser.md says why this is no library.
"""

from __future__ import annotations

import enum
import html
import re
from html.entities import html5
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(enum.Enum):
    """What a token is."""

    TEXT = "characters"
    REFERENCE = "character reference"
    START = "start tag"
    END = "end tag"
    COMMENT = "comment"
    DOCTYPE = "document type"
    BOGUS = "something else that is dropped like a comment"
    RAW = "content that is no markup"
    UNFINISHED = "something that the end of the text cuts off"


class Token(NamedTuple):
    """A stretch `[start:end]` of the source.

    `name` is a tag's name in lower case; `value` the characters of a text or a
    reference, and the attributes of a start tag as they are written.
    """

    kind: Kind
    start: int
    end: int
    name: str
    value: str


class Attribute(NamedTuple):
    """An attribute `[start:end]` as written; its value begins at `value_start`.

    `name` is in lower case, `value` without quotes and with its references.
    """

    name: str
    value: str
    start: int
    end: int
    value_start: int


# What can begin anything but text (WHATWG HTML, section 13.2.5.6).
_OPENING = lazy("<[A-Za-z/!?]")
# A tag by WHATWG HTML, sections 13.2.5.6 to 13.2.5.40: quotes count only where
# an attribute's value begins. Every repetition is possessive, so that a tag
# without end is read once.
_TAG = lazy(
    r"<(?P<end>/?)(?P<name>[A-Za-z][^\t\n\f\r />]*+)"
    r"(?P<rest>(?:[^=>]++|=[\t\n\f\r ]*+(?:\"[^\"]*+\"|'[^']*+'|[^\t\n\f\r >\"'][^\t\n\f\r >]*+"
    r"|(?=>)))*+)>"
)
# A character reference by WHATWG HTML, section 13.2.5.72; a name has at most 31 letters.
_REFERENCE = lazy(r"&(?:#(?:[0-9]++|[xX][0-9A-Fa-f]++);?|[A-Za-z][A-Za-z0-9]{1,31};?)")
# One attribute of a start tag (WHATWG HTML, sections 13.2.5.32 to 13.2.5.38), and
# what may stand between two.
_ATTRIBUTE = lazy(
    r"([^\t\n\f\r />][^\t\n\f\r />=]*+)[\t\n\f\r ]*+"
    r"(?:=[\t\n\f\r ]*+(\"[^\"]*+\"|'[^']*+'|[^\t\n\f\r >]*+))?"
)
_BETWEEN = lazy(r"[\t\n\f\r /]*+")
#: Elements whose content is no markup; most are ones a reader shows nothing of.
_RAW = frozenset(
    {"iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"}
)
_SHOWN = frozenset({"plaintext", "xmp"})
_RAW_END = {name: lazy(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in _RAW}
# Section 13.2.5.52: `--!>` ends a comment as well.
_COMMENT_END = lazy(r"--!?>")
_FOREIGN = lazy(r"<(?:svg|math)[\t\n\f\r />]", re.IGNORECASE)
_NAME = lazy(r"</?([A-Za-z][^\t\n\f\r />]*+)")
_TAGS = frozenset({Kind.START, Kind.END})
# No code point has more digits; a longer number is not worth the conversion.
_DIGITS = 8


def tokens(source: str) -> Iterator[Token]:
    """Yield what a reader sees of `source`: tags, characters and references."""
    for token in scan(source):
        if token.kind is Kind.TEXT:
            yield from _characters(source, token.start, token.end)
        elif token.kind in _TAGS:
            yield token
        elif token.kind is Kind.RAW and token.name in _SHOWN:
            value = source[token.start : token.end]
            yield Token(Kind.TEXT, token.start, token.end, "", value)


def scan(source: str) -> Iterator[Token]:
    """Yield all that `source` consists of, one token behind the other.

    References stay in their text, whose `value` is left empty. Raw content has the
    name of its element; what is unfinished that of its tag, or `!--` or `!`.
    """
    position, length = 0, len(source)
    while position < length:
        found = _OPENING.search(source, position)
        opening = found.start() if found else length
        if opening != position:
            yield Token(Kind.TEXT, position, opening, "", "")
            if opening == length:
                return
        tag = _TAG.match(source, opening)
        if tag is None:
            token = _no_tag(source, opening)
            yield token
            position = token.end
            continue
        is_end, name, rest = tag.groups()
        position = tag.end()
        name = name.lower()
        if is_end:
            yield Token(Kind.END, opening, position, name, rest)
            continue
        yield Token(Kind.START, opening, position, name, rest)
        if name in _RAW:
            start, position = position, _raw_end(source, name, position)
            if position > start:
                yield Token(Kind.RAW, start, position, name, "")


def may_hold_cdata(source: str) -> bool:
    """Whether a CDATA section may stand in SVG or MathML, where it is text and no comment.

    WHATWG HTML, section 13.2.5.42; elsewhere, and to `scan`, it ends at its first `>`.
    """
    return "<![CDATA[" in source and _FOREIGN.search(source) is not None


def attributes(rest: str) -> dict[str, str]:
    """The attributes in `Token.value` of a start tag; the first of a name counts."""
    found: dict[str, str] = {}
    for attribute in written_attributes(rest, 0):
        found.setdefault(attribute.name, unescape_value(attribute.value))
    return found


def written_attributes(rest: str, offset: int) -> list[Attribute]:
    """The attributes in `Token.value` of a start tag, where `rest` begins at `offset`."""
    found = []
    position = _BETWEEN.match(rest).end()  # type: ignore[union-attr]  # may be empty
    while position < len(rest):
        match = _ATTRIBUTE.match(rest, position)
        if match is None:
            break
        value, start = match[2] or "", match.start(2)
        if value[:1] in {'"', "'"}:
            value, start = value[1:-1], start + 1
        end = match.end() if match[2] is not None else match.end(1)
        start = offset + (start if match[2] is not None else end)
        name = match[1].lower()
        found.append(Attribute(name, value, offset + position, offset + end, start))
        position = _BETWEEN.match(rest, match.end()).end()  # type: ignore[union-attr]
    return found


def closes_itself(rest: str) -> bool:
    """Whether a start tag ends in a slash that belongs to no attribute's value."""
    if not rest.endswith("/"):
        return False
    found = written_attributes(rest, 0)
    return not found or found[-1].end < len(rest)


def unescape(text: str) -> str:
    """`text` with each character reference of HTML as its character, once."""
    return _REFERENCE.sub(_expand, text) if "&" in text else text


def unescape_value(value: str) -> str:
    """The same for an attribute's value, where `&copy=1` is no reference.

    WHATWG HTML, section 13.2.5.73.
    """
    return _REFERENCE.sub(_expand_in_value, value) if "&" in value else value


def _characters(source: str, start: int, end: int) -> Iterator[Token]:
    for match in _REFERENCE.finditer(source, start, end):
        value = _expand(match)
        if value == match[0]:
            continue
        if match.start() > start:
            yield Token(Kind.TEXT, start, match.start(), "", source[start : match.start()])
        yield Token(Kind.REFERENCE, match.start(), match.end(), "", value)
        start = match.end()
    if start < end:
        yield Token(Kind.TEXT, start, end, "", source[start:end])


def _expand(match: re.Match[str]) -> str:
    reference = match[0]
    if reference.startswith("&#") and len(reference.strip("&#xX;").lstrip("0")) > _DIGITS:
        return "\ufffd"
    # Python drops what HTML keeps: controls and noncharacters (section 13.2.5.80).
    return html.unescape(reference) or chr(_number(reference))


def _number(reference: str) -> int:
    digits = reference.strip("&#;")
    return int(digits[1:], 16) if digits[0] in "xX" else int(digits)


def _expand_in_value(match: re.Match[str]) -> str:
    reference = match[0]
    if reference[1] != "#" and reference[1:] not in html5:
        return reference
    if reference[-1] != ";" and reference[1] != "#" and match.string.startswith("=", match.end()):
        return reference
    return _expand(match)


def _no_tag(source: str, opening: int) -> Token:
    """What a `<` that opens no tag begins."""
    follower = source[opening + 1 : opening + 2]
    if source.startswith("<!--", opening):
        return _comment(source, opening)
    is_end_tag = follower == "/" and source[opening + 2 : opening + 3] != ""
    if follower in {"!", "?"} or is_end_tag:
        is_doctype = source[opening + 2 : opening + 9].lower() == "doctype" and follower == "!"
        kind = Kind.DOCTYPE if is_doctype else Kind.BOGUS
        closing = source.find(">", opening)
        if closing < 0:
            return Token(Kind.UNFINISHED, opening, len(source), _cut_name(source, opening), "")
        return Token(kind, opening, closing + 1, "", "")
    if follower.isascii() and follower.isalpha():
        # A tag that never ends: a browser shows nothing of it.
        return Token(Kind.UNFINISHED, opening, len(source), _cut_name(source, opening), "")
    return Token(Kind.TEXT, opening, opening + 1, "", "")


def _comment(source: str, opening: int) -> Token:
    # `<!-->` and `<!--->` are whole comments (section 13.2.5.43).
    for short in ("<!-->", "<!--->"):
        if source.startswith(short, opening):
            return Token(Kind.COMMENT, opening, opening + len(short), "", "")
    ending = _COMMENT_END.search(source, opening + 4)
    if ending is None:
        return Token(Kind.UNFINISHED, opening, len(source), "!--", "")
    return Token(Kind.COMMENT, opening, ending.end(), "", "")


def _cut_name(source: str, opening: int) -> str:
    name = _NAME.match(source, opening)
    return name[1].lower() if name else "!"


def _raw_end(source: str, name: str, position: int) -> int:
    if name == "plaintext":
        return len(source)
    closing = _RAW_END[name].search(source, position)
    return closing.start() if closing else len(source)
