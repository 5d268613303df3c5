"""H026 html-loose-item."""

from __future__ import annotations

from feedlint.rules.html.html_loose_item import HtmlLooseItem
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case(
        "list",
        html(
            "&lt;ul>&lt;li>a&lt;ol>&lt;li>b&lt;/ol>&lt;/ul>&lt;dl>&lt;div>&lt;dt>c&lt;dd>d&lt;/div>&lt;/dl>&lt;menu>&lt;li>e&lt;/menu>"
        ),
    ),
    Case("loose", html("⟦&lt;li>⟧a&lt;/li>"), says="<li> stands in no list"),
    Case(
        "loose in a cell",
        html("&lt;ul>&lt;li>&lt;table>&lt;tr>&lt;td>⟦&lt;li>⟧a&lt;/table>&lt;/ul>"),
    ),
    Case("loose term", html("&lt;ul>⟦&lt;dt>⟧a&lt;/dt>&lt;/ul>"), says="<dt> stands in no list"),
    Case(
        "list in a list",
        html("&lt;ul>&lt;li>a&lt;/li>⟦&lt;ul>⟧&lt;li>b&lt;/li>&lt;/ul>&lt;p>c&lt;/p>&lt;/ul>"),
        says="<ul> stands in <ul> and is no item",
    ),
    Case("break", html("&lt;ol>&lt;li>a&lt;/li>&lt;br>&lt;/ol>")),
    Case("script", html("&lt;ul>&lt;script>&lt;/script>&lt;template>&lt;/template>&lt;/ul>")),
    Case("xhtml", xhtml("<ul><li>a<p>b</p></li></ul>")),
    Case("xhtml loose", xhtml("<p>⟦<li>⟧a</li></p>")),
    Case("xhtml paragraph", xhtml("<ul>⟦<p>⟧a</p></ul>"), says="<p> stands in <ul>"),
]
test_html_loose_item = rule_test(HtmlLooseItem, CASES, wrap=entry)
