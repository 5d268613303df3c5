"""H023 html-obsolete-element."""

from __future__ import annotations

from feedlint.rules.html.html_obsolete_element import HtmlObsoleteElement
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("living", html("&lt;code>a&lt;/code>&lt;menu>&lt;li>b&lt;/li>&lt;/menu>&lt;u>c&lt;/u>")),
    Case(
        "typewriter",
        html("⟦&lt;tt>⟧a&lt;/tt>"),
        says="<tt> is obsolete, HTML has code, kbd, samp or var instead",
    ),
    Case("twice", html("⟦&lt;font>⟧a&lt;/font>&lt;FONT>b&lt;/FONT>"), says=", 2 times"),
    Case("drawing", html("&lt;svg>&lt;font>&lt;/font>&lt;/svg>")),
    Case("xhtml", xhtml("⟦<center>⟧a</center>")),
]
test_html_obsolete_element = rule_test(HtmlObsoleteElement, CASES, wrap=entry)
