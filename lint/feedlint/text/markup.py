"""Markup and references that a reader gets to see, where they were meant to work."""

from __future__ import annotations

from html.entities import html5, name2codepoint
from typing import NamedTuple

from feedlint.pattern import lazy
from feedlint.text.html.names import ELEMENTS, is_element
from feedlint.text.html.tokens import Kind, Token, attributes, tokens, unescape

#: A reference with its semicolon; what is no name of HTML is sorted out by `html5`.
REFERENCE = lazy(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
_ENOUGH_BREAKS = 2
# The beginning of a reference, and behind it nothing but the mark of a text that was cut.
_CUT_REFERENCE = lazy(
    r"&(?:#(?:[0-9]{0,3}|[xX][0-9A-Fa-f]{0,3})|([A-Za-z][A-Za-z0-9]{1,8}))"
    r"[ \t\r\n]*(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\])?[ \t\r\n]*\Z"
)
_CUT_TAG = lazy(
    r"<(?:([A-Za-z][A-Za-z0-9]*+)[ \t\r\n]+([a-z-]+=[\"'][^<>]*+)|/([A-Za-z][A-Za-z0-9]*+))"
    r"[ \t\r\n]*+(?:\u2026|\.\.\.)?[ \t\r\n]*+\Z"
)
#: So near its end a text is searched for what it was cut off in.
_TAIL = 40
_LEAST_LETTERS = 3
_SHORT = frozenset({"am", "nb"})
_PLAINLY_CUT = frozenset({"amp", "nbsp", "quot"})

# What begins like a tag and is none: an address, a header file, a path.
_CANDIDATE = lazy(r"<[A-Za-z][A-Za-z0-9:_+-]*+(?:[.@]|//|/[A-Za-z0-9_])")
_PATH = lazy(r"/[A-Za-z0-9_.]")


class Evidence(NamedTuple):
    """The slice `[start:end]` of a text that shows that it is markup."""

    start: int
    end: int


def shown_reference(text: str) -> Evidence | None:
    """The first character reference of HTML in a text that is not HTML."""
    for match in REFERENCE.finditer(text):
        if match[1] is None or match[1] + ";" in html5:
            return Evidence(*match.span())
    return None


def cut_reference(text: str, *, is_html: bool = True) -> Evidence | None:
    """The reference that the end of a text cuts off; `AT&T` ends in none.

    A name counts from three letters on that begin one of HTML 4's and are none.
    """
    begin = text.rfind("&", max(0, len(text) - _TAIL))
    match = _CUT_REFERENCE.match(text, begin) if begin >= 0 else None
    if match is None:
        return None
    name = match[1]
    is_short = name is not None and len(name) < _LEAST_LETTERS and name not in _SHORT
    if name is not None and (is_short or not _begins_a_name(name, is_html=is_html)):
        return None
    return Evidence(
        begin, match.end(1) if name else begin + len(match[0].rstrip(" \t\r\n.\u2026[]"))
    )


def _begins_a_name(name: str, *, is_html: bool) -> bool:
    if name in html5:
        # HTML reads some without their semicolons; a reader of plain text sees them.
        return not is_html and name in _PLAINLY_CUT
    return any(known.startswith(name) for known in name2codepoint)


def only_references(text: str) -> bool:
    """Whether all that would have to be escaped in a text is there as a reference of HTML."""
    return "<" not in text and text.count("&") == count_references(text)


def count_references(text: str) -> int:
    """How many character references of HTML there are in a text that is not HTML."""
    return sum(m[1] is None or m[1] + ";" in html5 for m in REFERENCE.finditer(text))


def shown_markup(text: str) -> Evidence | None:
    """The first tag in a text that can be nothing but HTML.

    That is a known element with its end tag or with attributes, or a second `<br>`.
    A tag alone may be what the text speaks of, like the `<b>` in a headline, and so may
    one with nothing in it.
    """
    if "<" not in text:
        return None
    opened: dict[str, Token] = {}
    breaks = 0
    for token in tokens(text):
        if token.kind is Kind.START and token.name in ELEMENTS:
            breaks += token.name == "br"
            if breaks >= _ENOUGH_BREAKS or any(attributes(token.value).values()):
                return Evidence(token.start, token.end)
            opened.setdefault(token.name, token)
        elif token.kind is Kind.END and token.name in opened:
            if token.start == opened[token.name].end:
                # `<b></b>` marks nothing up: somebody speaks of it.
                del opened[token.name]
                continue
            return Evidence(opened[token.name].start, opened[token.name].end)
    return _cut_tag(text)


def _cut_tag(text: str) -> Evidence | None:
    """The tag of HTML that the end of a text cuts off: one with a value, or an end tag."""
    opening = text.rfind("<")
    match = _CUT_TAG.match(text, opening) if opening >= 0 else None
    if match is None or (match[1] or match[3]).lower() not in ELEMENTS:
        return None
    return Evidence(opening, match.end(2) if match[1] else match.end(3))


def closes_a_tag(text: str) -> bool:
    """Whether a tag of HTML in a text has its end tag, with something between."""
    opened: dict[str, int] = {}
    for token in tokens(text):
        if token.kind is Kind.START and token.name in ELEMENTS:
            opened.setdefault(token.name, token.end)
        elif token.kind is Kind.END and opened.get(token.name, token.start) != token.start:
            return True
    return False


def doubly_escaped(source: str) -> Evidence | None:
    """The first slice of HTML source that was escaped twice, if all of it was.

    A reader sees references, or one piece of HTML from a first tag to a last, as it
    is written, and nothing in the source is escaped once or is a tag: whoever made
    it escaped all of it once more than needed.
    """
    if "&" not in source:
        return None
    once: list[Token] = []
    for token in tokens(source):
        if token.kind in {Kind.START, Kind.END} and token.name in ELEMENTS:
            return None
        if token.kind is Kind.REFERENCE:
            if token.value not in {"&", "<", ">", '"'}:
                return None
            once.append(token)
    shown = unescape(source).strip(" \t\n\r")
    is_markup = shown.startswith("<") and shown.endswith(">") and shown_markup(shown) is not None
    if not once or (not is_markup and not _all_double(source, once)):
        return None
    return Evidence(once[0].start, once[0].end)


def _all_double(source: str, once: list[Token]) -> bool:
    """Whether every reference in the source gives a reference again."""
    found = False
    for token in once:
        if token.value != "&":
            return False
        reference = REFERENCE.match("&" + source[token.end : token.end + 40])
        if reference is None or (reference[1] is not None and reference[1] + ";" not in html5):
            return False
        found = True
    return found


def lost_tags(source: str) -> list[Token]:
    """The tags in HTML source that no HTML can have: addresses, header files, paths."""
    if _CANDIDATE.search(source) is None:
        return []
    return [token for token in tokens(source) if _is_lost(token)]


def _is_lost(token: Token) -> bool:
    """Whether no HTML can have this tag: an address, a header file, a path."""
    if token.kind is not Kind.START or is_element(token.name):
        return False
    if "@" in token.name or "." in token.name:
        return True
    if token.name.endswith(":"):
        return token.value.startswith("//")
    return _PATH.match(token.value) is not None
