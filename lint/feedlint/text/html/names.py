"""Names of HTML elements: which exist, which have no content."""

from __future__ import annotations

from feedlint.pattern import lazy

#: Elements without content (WHATWG HTML, section 13.1.2), and two that browsers still know.
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta"}
    | {"param", "source", "track", "wbr"}
)

#: The ones that are written with an end tag for the sake of old browsers, which does nothing.
EMPTY_WITH_END = frozenset({"embed", "keygen", "param", "source", "track"})

#: Elements of WHATWG HTML, section 4, and those of section 16.2 that were once part of it.
ELEMENTS = VOID | frozenset(
    {"a", "abbr", "acronym", "address", "applet", "article", "aside", "audio", "b", "basefont"}
    | {"bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "button", "canvas"}
    | {"caption", "center", "cite", "code", "colgroup", "data", "datalist", "dd", "del"}
    | {"details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "fieldset", "figcaption"}
    | {"figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5"}
    | {
        "h6",
        "head",
        "header",
        "hgroup",
        "html",
        "i",
        "iframe",
        "image",
        "ins",
        "isindex",
        "kbd",
        "label",
    }
    | {"legend", "li", "listing", "main", "map", "mark", "marquee", "math", "menu", "menuitem"}
    | {
        "meter",
        "multicol",
        "nav",
        "nextid",
        "nobr",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "ol",
        "optgroup",
    }
    | {"option", "output", "p", "picture", "plaintext", "pre", "progress", "q", "rb", "rp"}
    | {"rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select"}
    | {"selectedcontent", "slot", "small", "spacer", "span", "strike", "strong", "style", "sub"}
    | {"summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th"}
    | {"thead", "time", "title", "tr", "tt", "u", "ul", "var", "video", "xmp"}
)

#: Elements that authors must not use, and what to use instead (WHATWG HTML, section 16.2).
OBSOLETE = {
    "acronym": "abbr",
    "applet": "object",
    "basefont": "CSS",
    "bgsound": "audio",
    "big": "CSS",
    "blink": "CSS",
    "center": "CSS",
    "dir": "ul",
    "font": "CSS",
    "frame": "iframe",
    "frameset": "iframe",
    "isindex": "input",
    "keygen": "nothing",
    "listing": "pre",
    "marquee": "CSS",
    "menuitem": "button",
    "multicol": "CSS",
    "nextid": "nothing",
    "nobr": "CSS",
    "noembed": "object",
    "noframes": "iframe",
    "plaintext": "pre",
    "rb": "ruby",
    "rtc": "ruby",
    "spacer": "CSS",
    "strike": "s or del",
    "tt": "code, kbd, samp or var",
    "xmp": "pre",
}
#: Elements that load or run something else.
EMBEDDING = frozenset({"applet", "embed", "frame", "frameset", "iframe", "object"})
#: Elements that say something of a whole page.
METADATA = frozenset({"base", "link", "meta", "style", "title"})
#: The elements whose mere presence a rule that is on by default speaks of.
NOTABLE = frozenset({"body", "form", "head", "html", "script"}) | EMBEDDING | METADATA

# A valid custom element name, as far as ASCII goes (WHATWG HTML, section 4.13.3).
_CUSTOM = lazy(r"[a-z][a-z0-9._]*-[a-z0-9._-]*")


def is_element(name: str) -> bool:
    """Whether `name`, in lower case, is an element of HTML or may be a custom one."""
    return name in ELEMENTS or _CUSTOM.fullmatch(name) is not None
