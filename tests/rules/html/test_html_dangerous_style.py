"""H016 html-dangerous-style."""

from __future__ import annotations

from feedlint.rules.html.html_dangerous_style import HtmlDangerousStyle
from feedlint.testing import AS_HTML, Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case(
        "modern",
        html(
            '&lt;p style="gap: 1em; border-radius: 2px; color: rgba(0,0,0,.5); '
            "--x: 1; display: grid; position: absolute; scroll-behavior: smooth; "
            'background: url(https://x.invalid/a;b.png)">a&lt;/p>'
        ),
    ),
    Case("word", html('&lt;p style="mso-spacerun: yes; tab-stops: list .5in">a&lt;/p>')),
    Case(
        "expression",
        html('&lt;p style="color: red; ⟦width: expression(alert(1))⟧">a&lt;/p>'),
        says="the style 'width' runs a program",
    ),
    Case("behavior", html('&lt;p style="⟦behavior: url(a.htc)⟧;">a&lt;/p>')),
    Case("binding", html("&lt;p style='⟦-moz-binding:url(a.xml#b)⟧'>a&lt;/p>")),
    Case("program", html("&lt;p style='⟦background: url( &quot;javascript:a()&quot; )⟧'>a&lt;/p>")),
    Case("comment", html("&lt;p style='⟦width: expr/* x */ession(a)⟧'>a&lt;/p>")),
    Case("escape", html("&lt;p style='⟦width: \\65 xpression(a)⟧'>a&lt;/p>")),
    Case("references", html('&lt;p ⟦style="width: &amp;#101;xpression(a)"⟧>a&lt;/p>')),
    Case(
        "fixed",
        html("&lt;p style='⟦POSITION : Fixed !important⟧'>a&lt;/p>"),
        says="lays itself over",
    ),
    Case("in a string", html("&lt;p style='content: &quot;; position: fixed&quot;'>a&lt;/p>")),
    Case("talk of it", html("&lt;p style='content: &quot;javascript: the parts&quot;'>a&lt;/p>")),
    Case("xhtml", xhtml('<p style="color: red; ⟦position: fixed⟧">a</p>')),
]
test_html_dangerous_style = rule_test(HtmlDangerousStyle, CASES, wrap=entry)

HTML = [
    Case(
        "margins",
        '<p style="margin: 0 auto 1.5em; padding: 12px 1000px; text-indent: -1.5em">a</p>',
    ),
    Case("out of sight", '<p style="⟦margin-left: 50000px⟧">a</p>', says="out of sight"),
    Case("in em", '<p style="⟦padding: 1px 99999em⟧; color: red">a</p>'),
    Case("to the left", '<p style="⟦text-indent:-9999px⟧">a</p>'),
    Case("moved", '<p style="⟦transform: translate(-9999px, 0)⟧">a</p>'),
    Case("huge", '<p style="⟦width: 99999px⟧; color: red">a</p>', says="larger than any window"),
    Case("long picture", '<p style="height: 4000px">a</p>'),
    Case("colour", '<p style="color: #999999">a</p>'),
    Case(
        "cover",
        '<p style="⟦position: absolute⟧; top: 0; left: 0; width: 100%">a</p>',
        says="may lie over what is not of this entry",
    ),
    Case("sticky", '<p style="⟦position: sticky⟧; top: 0">a</p>'),
    Case("without a place", '<p style="position: absolute">a</p>'),
    Case(
        "held",
        '<div style="position: relative"><p style="position: absolute; top: 0">a</p></div>',
    ),
]
test_boxes = rule_test(HtmlDangerousStyle, HTML, wrap=AS_HTML)
