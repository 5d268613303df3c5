"""Names of HTML elements: which exist, which have no content."""

from __future__ import annotations

import re

#: Elements without content (WHATWG HTML, section 13.1.2), and one that browsers still know.
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
    | {"source", "track", "wbr"}
)

#: Elements of WHATWG HTML, section 4, and those of section 16.2 that were once part of it.
ELEMENTS = VOID | frozenset(
    {"a", "abbr", "acronym", "address", "applet", "article", "aside", "audio", "b", "basefont"}
    | {"bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "button", "canvas"}
    | {"caption", "center", "cite", "code", "colgroup", "data", "datalist", "dd", "del"}
    | {"details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "fieldset", "figcaption"}
    | {"figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5"}
    | {"h6", "head", "header", "hgroup", "html", "i", "iframe", "ins", "kbd", "label"}
    | {"legend", "li", "listing", "main", "map", "mark", "marquee", "math", "menu", "menuitem"}
    | {"meter", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup"}
    | {"option", "output", "p", "picture", "plaintext", "pre", "progress", "q", "rb", "rp"}
    | {"rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select"}
    | {"selectedcontent", "slot", "small", "span", "strike", "strong", "style", "sub"}
    | {"summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th"}
    | {"thead", "time", "title", "tr", "tt", "u", "ul", "var", "video", "xmp"}
)

# A valid custom element name, as far as ASCII goes (WHATWG HTML, section 4.13.3).
_CUSTOM = re.compile(r"[a-z][a-z0-9._]*-[a-z0-9._-]*")


def is_element(name: str) -> bool:
    """Whether `name`, in lower case, is an element of HTML or may be a custom one."""
    return name in ELEMENTS or _CUSTOM.fullmatch(name) is not None
