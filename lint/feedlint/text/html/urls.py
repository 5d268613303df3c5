"""URLs in attributes of HTML: where they stand, and what they would do."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from feedlint.pattern import lazy

#: Attributes whose value is one URL (WHATWG HTML, index of attributes; section 16.2 for the
#: obsolete ones). An object's `data` is one, the `data` of others is none HTML knows.
ONE = frozenset(
    {"action", "background", "cite", "codebase", "data", "dynsrc", "formaction", "href", "icon"}
    | {"longdesc", "lowsrc", "manifest", "poster", "profile", "src", "xlink:href"}
)
#: Attributes with a list of image candidates (section 4.8.4.2.1).
CANDIDATES = frozenset({"imagesrcset", "srcset"})
#: Attributes with URLs between white space.
SEVERAL = frozenset({"archive", "ping"})
LISTS = CANDIDATES | SEVERAL
ALL = ONE | LISTS
#: The ones that a reader fetches or goes to; nobody follows a `cite`.
FOLLOWED = (
    frozenset({"action", "background", "data", "formaction", "href", "poster", "src", "xlink:href"})
    | CANDIDATES
)

# What the URL parser drops before and inside of a URL (WHATWG URL, section 4.4).
_DROPPED = {ord(c): None for c in "\t\n\r"}
_EDGES = "".join(map(chr, range(0x21)))
_SCHEME = lazy(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_SCRIPT = lazy(
    r"(?:javascript|vbscript|livescript):"
    r"|data:(?:text/html|application/xhtml\+xml|text/xml|application/xml)(?=[;,])",
    re.IGNORECASE,
)
_WORD = lazy(r"[^\t\n\f\r ]++")


def candidates_on_the_web(character: str) -> str:
    """A pattern of a list of candidates that are all absolute, each with its descriptor."""
    one = rf"https?://(?:{character})++(?<!,) [0-9.]++[wx]"
    return rf"{one}(?:,[ \n]*+{one})*+[ \n]*+"


_ON_THE_WEB = lazy(candidates_on_the_web(r"[^\t\n\f\r ]"))


class Url(NamedTuple):
    """The URL in the slice `[start:end]` of an attribute's value."""

    text: str
    start: int
    end: int


def urls_in(name: str, value: str) -> list[Url]:
    """The URLs in the value of the attribute `name`."""
    if name in ONE:
        text = value.strip(_EDGES)
        start = value.find(text)
        return [Url(text, start, start + len(text))]
    if name in CANDIDATES:
        return _candidates(value)
    return [Url(m[0], m.start(), m.end()) for m in _WORD.finditer(value)]


def _candidates(value: str) -> list[Url]:
    """The URLs of a `srcset`; a comma inside of one belongs to it (section 4.8.4.2.2)."""
    found, position = [], 0
    while match := _WORD.search(value, position):
        text = match[0].strip(",")
        if text:
            start = match.start() + match[0].index(text)
            found.append(Url(text, start, start + len(text)))
        position = match.end()
        if not match[0].endswith(","):
            comma = value.find(",", position)
            position = len(value) if comma < 0 else comma + 1
    return found


def is_on_the_web(candidates: str) -> bool:
    """Whether all candidates of a list are plainly absolute."""
    return _ON_THE_WEB.fullmatch(candidates) is not None


def script_in(url: str) -> str:
    """The scheme, and for data the type, of a URL that is a program; else nothing."""
    if ":" not in url[:200]:
        return ""
    match = _SCRIPT.match(url[:200].strip(_EDGES).translate(_DROPPED))
    return match[0].lower().rstrip(":") if match else ""


def is_relative(url: str) -> bool:
    """Whether it takes a base to know what a URL names.

    One that leads to a place in the same text (`#note`) does not count, nor does one
    that lacks nothing but the scheme (`//host/`).
    """
    if not url or url.startswith(("#", "//")):
        return False
    return _SCHEME.match(url) is None


# A scheme twice, a machine that only its owner reaches, a password; in the rest a reference,
# or what signs an address for a time.
ODD_START = r"(?:https?[:/;]|localhost[/:]|127\.|10\.|192\.168\.|172\.|\[|[^/?#@\"'<>]*@)"
_START = lazy(f"https?://{ODD_START}", re.IGNORECASE)
_REST = lazy(
    r"&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-f]+);"
    r"|(?:signature|keyid|accessid|key-pair-id|[?&]sig)=",
    re.IGNORECASE,
)


def is_odd(url: str) -> bool:
    """Whether a whole address is worth a look; a page has many that are not."""
    if _START.match(url):
        return True
    return ("?" in url or "&" in url) and _REST.search(url) is not None


# What was meant as the beginning of a web address, in the ways that people miss it.
_BROKEN = lazy(
    r"(?P<host>www\.[A-Za-z0-9-]++\.[A-Za-z0-9.-]"
    r"|(?=[a-z0-9.-]{1,60}\.(?:com|org|net)/)[a-z0-9-]++\.)"
    r"|(?P<scheme>https?)(?:[;,.]+//|//|:/(?!/)|;:?//|://(?=https?[:;/]/))"
    r"|(?!https?:)(?P<typo>h{1,3}t{1,3}p{0,2}s?)[:;]/",
    re.IGNORECASE,
)
# A reference that HTML has left.
_ESCAPES = lazy(r"&(?:(?:amp|#38|#[xX]26);)++")
_LEFT = lazy(r"&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def escaped_once(url: str) -> str:
    """An address without the references that are left in it."""
    if "&" not in url:
        return url
    # However often it was escaped.
    whole = _ESCAPES.sub("&", url)
    return html.unescape(whole) if _LEFT.search(whole) else whole


# One in parentheses, quotes or angles.
_INNER = lazy(r"""["'(<\[\u201c\u201d\u2018\u2019]++(https?://[^"'()<>\[\]\u201c-\u201f]++)""")
_AGAIN = lazy(r"(https?)[:;/]+/", re.IGNORECASE)
_MAIL = lazy(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")


def intact(url: str) -> str:
    """What an address without its scheme, or with half of it, was meant to be; else nothing."""
    if _MAIL.fullmatch(url):
        return f"mailto:{url}"
    match = _BROKEN.match(url)
    if match is None:
        inner = _INNER.match(url)
        return inner[1] if inner else ""
    if match["host"]:
        return f"https://{url}"
    rest = url[match.end() :].lstrip("/")
    if again := _AGAIN.match(rest):
        return f"{again[1].lower()}://{rest[again.end() :].lstrip('/')}"
    scheme = match["scheme"] or ("https" if "s" in match["typo"].lower() else "http")
    return f"{scheme.lower()}://{rest}" if rest else ""
