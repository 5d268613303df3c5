"""What the tree construction of HTML knows of its elements (WHATWG HTML, section 13.2.4)."""

from __future__ import annotations

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

#: Elements whose start tag ends an open paragraph (section 13.2.6.4.7).
CLOSES_PARAGRAPH = HEADINGS | frozenset(
    {"address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir"}
    | {"div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header"}
    | {"hgroup", "hr", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre"}
    | {"search", "section", "summary", "table", "ul", "xmp"}
)

TABLE_PARTS = frozenset({"caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"})
_TABLE = frozenset({"table", "template"})
_ROW_GROUPS = frozenset({"tbody", "tfoot", "thead"})
_ROW_PARENTS = _ROW_GROUPS | _TABLE
#: What a part of a table may stand in; a start tag closes all that is open below that.
#: A row without a group gets one, so `table` is there as well.
TABLE_PARENTS = {
    "caption": _TABLE,
    "col": _TABLE | {"colgroup"},
    "colgroup": _TABLE,
    "tbody": _TABLE,
    "tfoot": _TABLE,
    "thead": _TABLE,
    "tr": _ROW_PARENTS,
    "td": _ROW_PARENTS | {"tr"},
    "th": _ROW_PARENTS | {"tr"},
}
#: Where nothing but a part of a table may stand: all else is moved in front of it.
FOSTERING = frozenset({"table", "tr"}) | _ROW_GROUPS
#: What may stand there all the same (section 13.2.6.4.9).
NOT_FOSTERED = TABLE_PARTS | {"form", "input", "script", "style", "template"}

#: Elements whose end tag may be left out (section 13.1.2.4).
OPTIONAL_END = frozenset(
    {"body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p"}
    | {"rb", "rp", "rt", "rtc", "tbody", "td", "tfoot", "th", "thead", "tr"}
)

#: Elements that must not be open twice, and what the second start tag does (13.2.6.4.7).
NOT_IN_ITSELF = frozenset({"a", "button", "form", "nobr"})

LISTS = frozenset({"dir", "menu", "ol", "ul"})
#: What an item may stand in, and what a list may hold (sections 4.4.5 to 4.4.10).
ITEM_PARENTS = {"li": LISTS, "dd": frozenset({"dl"}), "dt": frozenset({"dl"})}
_SUPPORT = frozenset({"script", "template"})
LIST_CHILDREN = {
    **dict.fromkeys(LISTS, _SUPPORT | {"li"}),
    "dl": _SUPPORT | {"dd", "div", "dt"},
}

#: The special category (section 13.2.4.2), as far as an end tag can meet it.
SPECIAL = (
    CLOSES_PARAGRAPH
    | TABLE_PARTS
    | frozenset(
        {"applet", "button", "iframe", "marquee", "noembed", "noframes", "noscript", "object"}
        | {"script", "select", "style", "template", "textarea", "title"}
    )
)

#: What no end tag reaches across: "has an element in scope" (section 13.2.4.2).
SCOPE = frozenset(
    {"applet", "caption", "foreignobject", "marquee", "math", "object", "select", "svg"}
    | {"table", "td", "template", "th"}
)
#: What these end tags do not reach across beside that, or instead of that.
SCOPES = {
    "p": SCOPE | {"button"},
    "li": SCOPE | {"ol", "ul"},
    "table": frozenset({"template"}),
    **dict.fromkeys(TABLE_PARTS, _TABLE),
}
SVG_PARENTS = frozenset({"svg", "math"})
#: Inside SVG and MathML, where HTML begins again (section 13.2.6).
INTEGRATION = frozenset({"annotation-xml", "desc", "foreignobject", "title"})
#: Whole documents only: the tree construction of a fragment drops their tags.
DOCUMENT = frozenset({"body", "frameset", "head", "html"})
