"""H013 html-script-address."""

from __future__ import annotations

from feedlint.rules.html.html_script_address import HtmlScriptAddress
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("address", html("&lt;a href='https://x.invalid/#javascript:'>a&lt;/a>")),
    Case(
        "about it",
        html(
            "&lt;a href='https://x.invalid/'>javascript:&lt;/a>&lt;a title='javascript:b'>c&lt;/a>"
        ),
    ),
    Case(
        "href",
        html('&lt;a href="⟦javascript:alert(1)⟧">a&lt;/a>'),
        says="the href is a program: javascript",
    ),
    Case(
        "formaction",
        html("&lt;button formaction='⟦javascript:b⟧'>a&lt;/button>"),
        says="formaction",
    ),
    Case("action", html("&lt;form action=⟦javascript:b⟧>a&lt;/form>")),
    Case(
        "source",
        html("&lt;img src='⟦javascript:b⟧' alt=''>&lt;iframe src='⟦vbscript:c⟧'>&lt;/iframe>"),
    ),
    Case(
        "object",
        html(
            "&lt;object data='⟦javascript:b⟧'>&lt;/object>"
            "&lt;video poster='⟦javascript:b⟧'>&lt;/video>"
        ),
    ),
    Case("candidates", html("&lt;img alt='' srcset='https://x.invalid/a 1x, ⟦javascript:b⟧ 2x'>")),
    Case("list", html("&lt;a ping='https://x.invalid/ ⟦javascript:b⟧'>a&lt;/a>")),
    Case(
        "drawing",
        html("&lt;svg>&lt;a xlink:href='⟦javascript:b⟧'>a&lt;/a>&lt;/svg>"),
        says="xlink:href",
    ),
    Case("space and case", html('&lt;a href=" \t⟦JavaScript:b⟧ ">a&lt;/a>')),
    Case("reference", html('&lt;a ⟦href="java&amp;#115;cript:b"⟧>a&lt;/a>')),
    Case("line end", html('&lt;a href="⟦java\nscript:b⟧">a&lt;/a>')),
    Case("document", html("&lt;a href='⟦data:text/html,b⟧'>a&lt;/a>"), says="data:text/html"),
    Case("picture", html("&lt;img alt='' src='data:image/png;base64,b'>")),
    Case("xhtml", xhtml('<a href="⟦javascript:b⟧">a</a>')),
    Case("xhtml space", xhtml('<a href="  ⟦javascript:b⟧">a</a>')),
    Case(
        "xhtml drawing",
        xhtml(
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:l="http://www.w3.org/1999/xlink">'
            '<a l:href="⟦javascript:b⟧"/></svg>'
        ),
    ),
]
test_html_script_address = rule_test(HtmlScriptAddress, CASES, wrap=entry)
