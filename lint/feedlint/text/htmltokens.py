"""HTML source to tokens, with their places; as lenient as a browser, and linear.

Only what it takes to read a text: tags, character references, and what is not
shown at all. Nothing is nested or repaired (WHATWG HTML, section 13.2.5).
"""

from __future__ import annotations

import enum
import html
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(enum.Enum):
    """What a token is."""

    TEXT = "characters"
    REFERENCE = "character reference"
    START = "start tag"
    END = "end tag"


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


# A tag by WHATWG HTML, sections 13.2.5.6 to 13.2.5.40: quotes count only where
# an attribute's value begins. Every repetition is possessive, so that a tag
# without end is read once.
_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][^\t\n\f\r />]*+)"
    r"(?P<rest>(?:[^=>]++|=[\t\n\f\r ]*+(?:\"[^\"]*+\"|'[^']*+'|[^\t\n\f\r >\"'][^\t\n\f\r >]*+"
    r"|(?=>)))*+)>"
)
# A character reference by WHATWG HTML, section 13.2.5.72; a name has at most 31 letters.
_REFERENCE = re.compile(r"&(?:#(?:[0-9]++|[xX][0-9A-Fa-f]++);?|[A-Za-z][A-Za-z0-9]{1,31};?)")
# One attribute of a start tag (WHATWG HTML, sections 13.2.5.32 to 13.2.5.38).
_ATTRIBUTE = re.compile(
    r"[\t\n\f\r /]*+(?P<name>[^\t\n\f\r />][^\t\n\f\r />=]*+)[\t\n\f\r ]*+"
    r"(?:=[\t\n\f\r ]*+(?P<value>\"[^\"]*+\"|'[^']*+'|[^\t\n\f\r >]*+))?"
)
#: Elements whose content is no markup, and which a reader shows nothing of.
_RAW = frozenset({"iframe", "noembed", "noframes", "script", "style", "textarea", "title"})
_RAW_END = {name: re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in _RAW}
# No code point has more digits; a longer number is not worth the conversion.
_DIGITS = 8


def tokens(source: str) -> Iterator[Token]:
    """Yield what `source` consists of; what a browser drops is left out."""
    position = 0
    while position < len(source):
        opening = source.find("<", position)
        if opening < 0:
            opening = len(source)
        if opening > position:
            yield from _characters(source, position, opening)
        if opening == len(source):
            return
        tag = _TAG.match(source, opening)
        if tag is None:
            shown, position = _no_tag(source, opening)
            if shown:
                yield Token(Kind.TEXT, opening, position, "", source[opening:position])
            continue
        kind = Kind.END if tag["end"] else Kind.START
        name = tag["name"].lower()
        yield Token(kind, opening, tag.end(), name, tag["rest"])
        position = _past_raw(source, name, tag.end()) if kind is Kind.START else tag.end()


def attributes(rest: str) -> dict[str, str]:
    """The attributes in `Token.value` of a start tag; the first of a name counts."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(rest.rstrip("\t\n\f\r /")):
        value = match["value"] or ""
        if value[:1] in {'"', "'"}:
            value = value[1:-1]
        found.setdefault(match["name"].lower(), unescape(value))
    return found


def unescape(text: str) -> str:
    """`text` with each character reference of HTML as its character, once."""
    return _REFERENCE.sub(_expand, text) if "&" in text else text


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
    return html.unescape(reference)


def _no_tag(source: str, opening: int) -> tuple[bool, int]:
    """What a `<` that opens no tag is: whether it is shown, and where to go on."""
    follower = source[opening + 1 : opening + 2]
    if source.startswith("<!--", opening):
        # `<!-->` and `<!--->` are whole comments (section 13.2.5.43).
        for short in ("<!-->", "<!--->"):
            if source.startswith(short, opening):
                return False, opening + len(short)
        closing = source.find("-->", opening + 4)
        return False, closing + 3 if closing >= 0 else len(source)
    is_end_tag = follower == "/" and source[opening + 2 : opening + 3] != ""
    if follower in {"!", "?"} or is_end_tag:
        closing = source.find(">", opening)
        return False, closing + 1 if closing >= 0 else len(source)
    if follower.isascii() and follower.isalpha():
        return False, len(source)  # a tag that never ends: a browser shows nothing of it
    return True, opening + 1


def _past_raw(source: str, name: str, position: int) -> int:
    if name not in _RAW:
        return position
    closing = _RAW_END[name].search(source, position)
    return closing.start() if closing else len(source)
