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
# A style in which nothing of this is found needs no closer look, if it is made of
# declarations of the simplest sort.
_MAY_MATTER = lazy(
    r"\\|/\*|expression|script *:|data *:|fixed|behavior|binding|&|position|[0-9]{4}"
    r"|[0-9]{3}[^p%0-9]",
    re.IGNORECASE,
)
_SIMPLE = lazy(
    r"[ \t\n\r;]*+(?:[A-Za-z-]++[ \t\n\r]*+:"
    r"[ \t\n\r]*+[^ \t\n\r:;{}][^:;{}]*+(?:;[ \t\n\r;]*+|\Z))*+"
)
# What may have a colon in a value: strings, and the arguments of functions.
_NESTED = lazy(r"""\([^()]*+\)|"[^"]*+"|'[^']*+'""")
# A property's name, and a custom one's (CSS Syntax Level 3, section 4.2); the hacks with a
# star or an underscore before it are old ways to speak to one browser.
_PROPERTY = lazy(r"[*_]?-?-?[A-Za-z_\u0080-\U0010FFFF][\w-]*|--[\w-]*")
# Lengths with their unit (CSS Values Level 4, section 6), and pixels in one of it.
_LENGTH = lazy(
    r"(?<![\w.#])([-+]?(?:[0-9]++(?:\.[0-9]++)?|\.[0-9]++))"
    r"(px|r?em|pt|pc|ch|ex|in|cm|mm|v[wh]|%)"
    r"(?![\w%])",
    re.IGNORECASE,
)
_PIXELS = {"px": 1.0, "em": 16.0, "rem": 16.0, "pt": 4 / 3, "pc": 16.0, "ch": 8.0, "ex": 8.0}
_PIXELS |= {"in": 96.0, "cm": 37.8, "mm": 3.78, "vw": 12.0, "vh": 8.0, "%": 8.0}
#: No page is as wide; what moves a box as far moves it out of sight.
_FAR = 3000.0
#: The properties that move a box or grow it.
_MOVING = frozenset(
    {"bottom", "inset", "left", "right", "text-indent", "top", "transform", "translate"}
)
_MOVING_BOXES = ("margin", "padding")
#: The ones that make it large, as a long picture rightly does, up to some point.
_GROWING = frozenset(
    {"border-width", "height", "letter-spacing", "min-height", "min-width", "width"}
)
_HUGE = 4 * _FAR
#: What sets a positioned box against its surroundings.
_OFFSETS = frozenset({"bottom", "inset", "left", "right", "top", "z-index"})
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
    for start, end in _parts(style):
        yield from _declaration(style, start, end)


def _parts(style: str) -> Iterator[tuple[int, int]]:
    """The slices of a style between its semicolons."""
    start, depth = 0, 0
    for match in _TOKEN.finditer(style):
        written = match[0]
        if written == "(":
            depth += 1
        elif written == ")":
            depth = max(0, depth - 1)
        elif written == ";" and not depth:
            yield start, match.start()
            start = match.end()
    yield start, len(style)


def danger(declaration: Declaration) -> str:
    """What a declaration does that no text should, for the end of a message; or nothing."""
    name, value = declaration.name, declaration.value
    is_binding = name in _PROGRAM_PROPERTIES and "url(" in value.lower()
    if is_binding or _PROGRAM.search(value):
        return "runs a program"
    if name == "position" and _word(value) == "fixed":
        return "lays itself over the reader's own window"
    if (name in _MOVING or name.startswith(_MOVING_BOXES)) and _reaches(value, _FAR):
        return "moves its text out of sight, or that of others"
    if name in _GROWING and _reaches(value, _HUGE):
        return "makes its box larger than any window"
    return ""


def _reaches(value: str, pixels: float) -> bool:
    found = _LENGTH.findall(value)
    return any(abs(float(number)) * _PIXELS[unit.lower()] >= pixels for number, unit in found)


def positions(found: list[Declaration]) -> str:
    """How the declarations of one style place a box: `relative`, `absolute`, ...; or nothing."""
    return next((_word(d.value) for d in reversed(found) if d.name == "position"), "")


def cover(found: list[Declaration]) -> Declaration | None:
    """The declaration by which a box may lie over what is not its own; None for none."""
    if positions(found) not in {"absolute", "sticky"}:
        return None
    if not any(declaration.name in _OFFSETS for declaration in found):
        return None
    return next(d for d in found if d.name == "position")


def is_harmless(style: str) -> bool:
    """Whether a style needs no closer look."""
    return _SIMPLE.fullmatch(style) is not None and _MAY_MATTER.search(style) is None


def malformed(style: str) -> Iterator[tuple[int, int]]:
    """The slices of a style that are no declarations: without a colon, a name or a value.

    CSS Syntax Level 3, section 5.5.4.
    """
    for start, end in _parts(style):
        text = _COMMENT.sub("", style[start:end]) if "/*" in style else style[start:end]
        name, colon, value = text.partition(":")
        if not text.strip(_SPACE):
            continue
        name = name.strip(_SPACE)
        is_named = _PROPERTY.fullmatch(name) is not None or "\\" in name
        is_custom = name.startswith("--")
        has_value = bool(value.strip(_SPACE)) and (is_custom or not _has_another(name, value))
        if not colon or not is_named or not (has_value or is_custom):
            lead = len(style[start:end]) - len(style[start:end].lstrip(_SPACE))
            yield start + lead, start + len(style[start:end].rstrip(_SPACE))


def _has_another(name: str, value: str) -> bool:
    """Whether a value has a colon, outside of what may have one: a semicolon is missing then.

    The filters of Internet Explorer had one behind `progid`.
    """
    return "filter" not in name and ":" in _NESTED.sub("", value)


def _word(value: str) -> str:
    return value.partition("!")[0].strip(_SPACE).lower()


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
