"""H006 html-self-closed-element."""

from __future__ import annotations

from feedlint.rules.html.html_self_closed_element import HtmlSelfClosedElement
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("void", html("a&lt;br/>b&lt;hr />&lt;img src='https://x.invalid/a' alt=''/>")),
    Case("empty", html("⟦&lt;a id='x'/>⟧b"), says="the slash does not close <a> in HTML"),
    Case("block", html("⟦&lt;div />⟧b")),
    Case("paragraph", html("a&lt;p/>b")),
    Case("slash in a value", html("&lt;a href=https://x.invalid/>b&lt;/a>")),
    Case("drawing", html("&lt;svg>&lt;path/>&lt;/svg>&lt;svg/>&lt;math/>")),
    Case("unknown", html("&lt;foo/>")),
    Case("custom", html("⟦&lt;my-el/>⟧")),
    Case("xhtml", xhtml('<a id="x"/><div/>')),
]
test_html_self_closed_element = rule_test(HtmlSelfClosedElement, CASES, wrap=entry)
