"""Whether HTML is so plain that no rule can have anything to say about it.

Most texts are: known elements, each closed in its order, with harmless attributes.
That is seen five times faster than what is wrong with the others. Whatever is
doubtful is not plain; a test holds this against the full reading.
"""

from __future__ import annotations

import re
from functools import lru_cache

from feedlint.pattern import lazy
from feedlint.text.html.categories import HEADINGS
from feedlint.text.html.markup import NOTABLE_ATTRIBUTES
from feedlint.text.html.style import is_harmless
from feedlint.text.html.urls import LISTS, ODD_START, ONE, candidates_on_the_web

_VALUE = r"""(?:"[^"<>]*+"|'[^'<>]*+')"""
_HARMLESS = rf"(?:https?://(?!{ODD_START})|\#|mailto:)"
# What HTML leaves of an address that was escaped twice, and what signs one for a time.
_LEFT = lazy(
    r"&(?:amp|#0*38|#x0*26);(?:amp|lt|gt|quot|apos|#)"
    r"|(?:signature|keyid|accessid|key-pair-id|sig)(?:=|&)",
    re.IGNORECASE,
)
_CANDIDATES = candidates_on_the_web(r"""[^\t\n\f\r "'<>&]|&amp;""")
# Attributes in quotes: addresses that are absolute, and all names that no rule speaks of.
_OTHERS = "|".join(sorted((ONE | LISTS | NOTABLE_ATTRIBUTES) - {"style"}))
_ATTRIBUTE = (
    rf"""(?:href|src|cite)=(?:"{_HARMLESS}[^"<>]*+"|'{_HARMLESS}[^'<>]*+')"""
    rf'|srcset="{_CANDIDATES}"'
    rf"|(?!on|(?:{_OTHERS})=)[a-z][a-z-]*+={_VALUE}"
)
# Comments, and tags in lower case of which at least that is right; their names are found.
_TAGS = lazy(
    rf"<(?:(/[a-z][a-z0-9]*+(?=>)|[a-z][a-z0-9]*+)(?:[ \n]++(?:{_ATTRIBUTE}))*+[ \n]*+/?>"
    r"|!--[^<>]*-->)"
)
_ATTRIBUTES = lazy(r"<([a-z][a-z0-9]*+)([ \n/][^<>]*+)>")
_NAME = lazy(rf"[ \n]([a-z-]++)={_VALUE}")
_STYLE = lazy(r"""(?<![a-z-])style=(?:"([^"]*)"|'([^']*)')""")
# A comment in a table, or anything between its parts.
_LOOSE = lazy(
    r"<!--|<(?:(?:table|tbody|tfoot|thead|tr)(?![a-z0-9])[^<>]*+"
    r"|/(?:caption|tbody|td|tfoot|th|thead|tr))>[ \t\n\f\r]*+[^ \t\n\f\r<]"
)
_REFERENCE = lazy(r"&(?:#?[A-Za-z0-9]++);")
_NUMBER = lazy(r"&#(?:x[1-9a-fA-F][0-9a-fA-F]{1,3}|[1-9][0-9]{1,4});")
# A reference without a semicolon, or to a C1 control.
_DOUBTFUL = lazy(r"&(?:(?!#?[A-Za-z0-9]++;)|#0*+1[2-5][0-9];|#[xX]0*+[89][0-9A-Fa-f];)")
# An element that has an end, and begins with characters.
_FILLED = lazy(r"<(?!(?:br|hr|img|wbr)(?![a-z0-9]))[a-z][^<>]*+>[^<]")
_SURROGATES = range(0xD800, 0xE000)
#: Structures, and the attributes of a tag, that are longer are hardly met again.
_KEPT, _SHORT = 2000, 80
_DEPTH = 200

_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font"}
    | {"i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike"}
    | {"strong", "sub", "sup", "time", "tt", "u", "var"}
)
_VOID = frozenset({"br", "img", "wbr"})
_BLOCKS = HEADINGS | frozenset(
    {"address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt"}
    | {"figcaption", "figure", "footer", "header", "hr", "li", "main", "nav", "ol", "p", "pre"}
    | {"section", "summary", "table", "ul"}
)
_GROUPS = frozenset({"tbody", "tfoot", "thead"})
_PARENTS = {
    "caption": frozenset({"table"}),
    "dd": frozenset({"dl"}),
    "dt": frozenset({"dl"}),
    "li": frozenset({"ol", "ul"}),
    "tbody": frozenset({"table"}),
    "td": frozenset({"tr"}),
    "tfoot": frozenset({"table"}),
    "th": frozenset({"tr"}),
    "thead": frozenset({"table"}),
    "tr": _GROUPS | {"table"},
}
_CHILDREN = {
    "dl": frozenset({"dd", "dt"}),
    "ol": frozenset({"li"}),
    "table": _GROUPS | {"caption", "tr"},
    "tbody": frozenset({"tr"}),
    "tfoot": frozenset({"tr"}),
    "thead": frozenset({"tr"}),
    "tr": frozenset({"td", "th"}),
    "ul": frozenset({"li"}),
}
_ANYWHERE = (_INLINE | _VOID | _BLOCKS) - _PARENTS.keys()


def is_plain(source: str) -> bool:
    """Whether HTML source needs no closer look."""
    if "&" in source and not all(map(_is_defined, set(_REFERENCE.findall(source)))):
        return False
    # All that is looked at again and again is left to the regular expressions' C.
    names: list[str] = _TAGS.findall(source)
    if len(names) != source.count("<"):
        return False
    if not all(_are_right(*tag) for tag in _ATTRIBUTES.findall(source)):
        return False
    structure = "<".join(names)
    is_nested = _is_nested if len(structure) <= _KEPT else _is_nested.__wrapped__
    return is_nested(structure) and not ("table" in names and _LOOSE.search(source))


def is_settled(source: str) -> bool:
    """Whether plain HTML is HTML without doubt: it marks up some text, and all is escaped."""
    return _DOUBTFUL.search(source) is None and _FILLED.search(source) is not None


@lru_cache(maxsize=1024)
def _is_nested(structure: str) -> bool:
    """Whether tags, by their names with `<` between them, stand where they may."""
    stack = [""]
    for name in structure.split("<"):
        if not name:
            continue
        if name[0] == "/":
            if stack.pop() != name[1:]:
                return False
        elif not _fits(name, stack[-1], stack):
            return False
        elif name not in _VOID and name != "hr":
            stack.append(name)
    return len(stack) == 1


def _fits(name: str, top: str, stack: list[str]) -> bool:
    """Whether an element may stand in `top`, the last of the open ones."""
    children = _CHILDREN.get(top)
    if children is not None and name not in children:
        return False
    if name not in _ANYWHERE:
        parents = _PARENTS.get(name)
        if parents is None or top not in parents:
            return False
    if name in _INLINE:
        return (name != "a" or "a" not in stack) and len(stack) < _DEPTH
    if name in _VOID:
        return True
    # A block ends the paragraph that it stands in, at whatever depth.
    return "p" not in stack and not (name in HEADINGS and top in HEADINGS) and len(stack) < _DEPTH


def _are_right(name: str, attributes: str) -> bool:
    # Classes and the like come again and again, addresses do not.
    is_common = len(attributes) <= _SHORT and "://" not in attributes
    return (_are_plain if is_common else _are_plain.__wrapped__)(name, attributes)


@lru_cache(maxsize=1024)
def _are_plain(name: str, attributes: str) -> bool:
    """Whether attributes of the right form are right together."""
    if attributes[-1] == "/" and name not in _VOID and name != "hr":
        return False
    if ("&" in attributes or "?" in attributes) and _LEFT.search(attributes):
        return False
    if attributes.count("=") > 1:
        names = _NAME.findall(attributes)
        if len(names) != len(set(names)):
            return False
    if "style=" not in attributes:
        return True
    style = _STYLE.search(attributes)
    return style is not None and is_harmless(style[1] or style[2] or "")


@lru_cache(maxsize=1024)
def _is_defined(reference: str) -> bool:
    if reference[1] != "#":
        from html.entities import html5

        return reference[1:] in html5
    if _NUMBER.fullmatch(reference) is None:
        return False
    digits = reference[2:-1]
    return (int(digits[1:], 16) if digits[0] == "x" else int(digits)) not in _SURROGATES
