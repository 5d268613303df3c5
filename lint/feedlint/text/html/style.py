"""Style attributes: their declarations, and what is dangerous in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

# The tokens of CSS that can hide a semicolon (CSS Syntax Level 3, section 4).
_TOKEN = lazy(
    r"""/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)"""
    r"""|"(?:[^"\\\n]++|\\.)*+"?|'(?:[^'\\\n]++|\\.)*+'?"""
    r"""|\\.|[();]|[^"'\\();/]++|/""",
    re.DOTALL,
)
_COMMENT = lazy(r"/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)")
# CSS Syntax Level 3, section 4.3.7: an escape, with the white space that ends it.
_ESCAPE = lazy(r"\\(?:([0-9A-Fa-f]{1,6})[ \t\n\f\r]?|(.))", re.DOTALL)
_SPACE = " \t\n\f\r"

# What runs a program: Internet Explorer's expressions and behaviors, Mozilla's bindings,
# and the URLs that are programs. None of it works in today's browsers, but an old
# engine in a reader may know it, and a sanitizer drops the entry that has it.
_PROGRAM = lazy(
    r"expression *\(|url\( *[\"']? *(?:(?:java|vb|live)script *:"
    r"|data *: *(?:text/html|application/x))",
    re.IGNORECASE,
)
#: A style in which nothing of this is found needs no closer look.
MAY_BE_DANGEROUS = lazy(
    r"\\|/\*|expression|script *:|data *:|fixed|behavior|binding|&", re.IGNORECASE
)
_PROGRAM_PROPERTIES = frozenset({"-moz-binding", "-ms-behavior", "behavior"})
_SIDES = ("", "-bottom", "-left", "-right", "-top")
#: Properties that most sanitizers let pass: those of the Universal Feed Parser.
KEPT_PROPERTIES = frozenset(
    {"azimuth", "background", "background-color", "border-collapse", "clear", "color", "cursor"}
    | {"direction", "display", "elevation", "float", "font", "font-family", "font-size"}
    | {"font-style", "font-variant", "font-weight", "height", "letter-spacing", "line-height"}
    | {"overflow", "pause", "pause-after", "pause-before", "pitch", "pitch-range", "richness"}
    | {"speak", "speak-header", "speak-numeral", "speak-punctuation", "speech-rate", "stress"}
    | {"text-align", "text-decoration", "text-indent", "unicode-bidi", "vertical-align"}
    | {"voice-family", "volume", "white-space", "width"}
    | {f"{box}{side}" for box in ("border", "margin", "padding") for side in _SIDES}
    | {f"border{side}{what}" for side in _SIDES for what in ("-color", "-style", "-width")}
)
_LAST = 0x10FFFF


class Declaration(NamedTuple):
    """The declaration in the slice `[start:end]` of a style, without its comments and escapes."""

    name: str
    value: str
    start: int
    end: int


def declarations(style: str) -> Iterator[Declaration]:
    """Yield the declarations of a `style` attribute; what has no colon is none."""
    start, depth = 0, 0
    for match in _TOKEN.finditer(style):
        written = match[0]
        if written == "(":
            depth += 1
        elif written == ")":
            depth = max(0, depth - 1)
        elif written == ";" and not depth:
            yield from _declaration(style, start, match.start())
            start = match.end()
    yield from _declaration(style, start, len(style))


def danger(declaration: Declaration) -> str:
    """What a declaration does that no text should, for the end of a message; or nothing."""
    name, value = declaration.name, declaration.value
    is_binding = name in _PROGRAM_PROPERTIES and "url(" in value.lower()
    if is_binding or _PROGRAM.search(value):
        return "runs a program"
    if name == "position" and value.partition("!")[0].strip(_SPACE).lower() == "fixed":
        return "lays itself over the reader's own window"
    return ""


def _declaration(style: str, start: int, end: int) -> Iterator[Declaration]:
    text = style[start:end]
    clean = _COMMENT.sub("", text) if "/*" in text else text
    clean = _ESCAPE.sub(_unescape, clean) if "\\" in clean else clean
    name, colon, value = clean.partition(":")
    if colon:
        start += len(text) - len(text.lstrip(_SPACE))
        end = start + len(text.strip(_SPACE))
        yield Declaration(name.strip(_SPACE).lower(), value.strip(_SPACE), start, end)


def _unescape(match: re.Match[str]) -> str:
    if match[1] is None:
        return match[2]
    number = int(match[1], 16)
    return chr(number) if 0 < number <= _LAST else "\ufffd"
