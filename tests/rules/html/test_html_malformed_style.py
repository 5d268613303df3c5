"""H027 html-malformed-style."""

from __future__ import annotations

from feedlint.rules.html.html_malformed_style import HtmlMalformedStyle
from feedlint.testing import AS_HTML, Case, rule_test

CASES = [
    Case("right", '<p style="color: red; --gap: ; margin: 0 auto">a</p>'),
    Case("nothing", '<p style=" ; ">a</p>'),
    Case("quoted", "<p style=\"font-family: 'A; B', serif; background: url(a;b)\">a</p>"),
    Case("comment", '<p style="/* a */ color: red; /* b */">a</p>'),
    Case("star", '<p style="*zoom: 1; _height: 1px">a</p>'),
    Case("equals sign", '<p style="⟦color=red⟧">a</p>', says="'color=red' in the style"),
    Case("no colon", '<p style="color: red;⟦bold⟧; x: y">a</p>'),
    Case("no value", '<p style="⟦color:⟧; x: y">a</p>'),
    Case("no name", '<p style="⟦: red⟧">a</p>'),
    Case("number", '<p style="⟦1px: red⟧">a</p>'),
    Case("missing semicolon", '<p style="⟦color: red background: blue⟧">a</p>'),
    Case("braces", '<p style="⟦{color: red}⟧">a</p>'),
    Case("address", '<p style="background: url(https://x.invalid/a:b) no-repeat">a</p>'),
    Case("filter", '<p style="filter: progid:DXImageTransform.Microsoft.Alpha(opacity=5)">a</p>'),
    Case("two", '<p style="⟦a⟧;⟦b⟧">a</p>', says=("'a'", "'b'")),
]
test_html_malformed_style = rule_test(HtmlMalformedStyle, CASES, wrap=AS_HTML)
