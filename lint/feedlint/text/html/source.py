"""HTML source, read once for all rules of family H."""

from __future__ import annotations

from html.entities import html5
from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.html.markup import Attribute, Markup, Slice, Tag
from feedlint.text.html.nesting import Nesting, Spot
from feedlint.text.html.tokens import (
    Kind,
    Token,
    closes_itself,
    scan,
    unescape_value,
    written_attributes,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

_SPACE = " \t\n\f\r"
# WHATWG HTML, section 13.2.5.80: a name with its semicolon, or a number.
_REFERENCE = lazy(r"&(?:([A-Za-z][A-Za-z0-9]*+);|#(?:[xX]([0-9A-Fa-f]++)|([0-9]++));?)")
# WHATWG HTML, section 13.2.5.33: what no attribute's name has unless a quote is missing.
_ODD = lazy(r"[\"'<=]")
# Section 13.1.2.3: what a value without quotes cannot have, as far as one is missing then;
# the typographical ones are no quotes to HTML.
_QUOTE = lazy("[\"'\u201c-\u201f\u2033]")
_LAST = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_DIGITS = 8


def read_source(markup: Markup, keep: Callable[[Tag], Tag | None]) -> None:
    """Read the HTML of the text of `markup` into it."""
    _Reader(markup, keep).read()


class _Reader:
    def __init__(self, markup: Markup, keep: Callable[[Tag], Tag | None]) -> None:
        self._markup = markup
        self._keep = keep
        self._nesting = Nesting()
        self._source = markup.source
        self._has_references = "&" in self._source

    def read(self) -> None:
        nesting = self._nesting
        for token in scan(self._source):
            if token.kind is Kind.TEXT:
                self._text(token)
            elif token.kind is Kind.START:
                self._start(token)
            elif token.kind is Kind.END:
                nesting.end(Spot(token.name, token.start, token.end, is_end=True))
            else:
                self._rest(token)
        self._markup.flaws = nesting.finish()

    def _text(self, token: Token) -> None:
        # HTML shows a `</` at the end as it is; whoever cut the text there meant a tag.
        if token.end == len(self._source) - 1 and self._source.endswith("</"):
            self._markup.cut = token._replace(end=len(self._source))
        if self._nesting.is_in_table and self._source[token.start : token.end].strip(_SPACE):
            self._nesting.text(token.start, token.end)
        if self._has_references:
            self._references(token.start, token.end)

    def _rest(self, token: Token) -> None:
        if token.kind is Kind.BOGUS:
            self._markup.bogus.append(token)
        elif token.kind is Kind.DOCTYPE:
            self._markup.doctypes.append(token)
        elif token.kind is Kind.UNFINISHED:
            self._markup.cut = token

    def _references(self, start: int, end: int) -> None:
        if self._source.find("&", start, end) < 0:
            return
        for match in _REFERENCE.finditer(self._source, start, end):
            if not _is_defined(match):
                self._markup.references.append(Slice(*match.span(), match[0]))

    def _start(self, token: Token) -> None:
        spot = Spot(token.name, token.start, token.end)
        rest = token.value
        is_closed = rest != "" and closes_itself(rest)
        vocabulary = self._nesting.start(spot, closes_itself=is_closed)
        attributes: tuple[Attribute, ...] = ()
        if rest and rest.strip(_SPACE):
            attributes = tuple(self._attributes(rest, token.end - 1 - len(rest)))
        tag = self._keep(Tag(spot, vocabulary, attributes))
        if tag is not None:
            self._markup.tags.append(tag)

    def _attributes(self, rest: str, offset: int) -> Iterator[Attribute]:
        names: set[str] = set()
        reached = -1
        for written in written_attributes(rest, offset):
            name, value, start, end, value_start = written
            if start == reached:
                self._markup.glued.append(Slice(start, end, name))
            reached = end
            if name in names:
                self._markup.repeated.append(Slice(start, end, name))
                continue
            names.add(name)
            if _ODD.search(name):
                self._markup.odd.append(Slice(start, end, name))
            elif end == value_start + len(value) and _QUOTE.search(value):
                self._markup.quoted.append(Slice(value_start, end, value))
            if "&" in value:
                self._references(value_start, value_start + len(value))
            clean = unescape_value(value)
            yield Attribute(name, clean, "", start, end, value_start, clean == value)


def _is_defined(match: re.Match[str]) -> bool:
    name, hexadecimal, decimal = match.groups()
    if name is not None:
        return name + ";" in html5
    digits = (hexadecimal or decimal).lstrip("0")
    if len(digits) > _DIGITS:
        return False
    number = int(digits or "0", 16 if hexadecimal else 10)
    return 0 < number <= _LAST and number not in _SURROGATES
