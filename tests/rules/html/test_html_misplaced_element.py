"""H005 html-misplaced-element."""

from __future__ import annotations

from feedlint.rules.html.html_misplaced_element import HtmlMisplacedElement
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case(
        "placed",
        html(
            "&lt;div>&lt;p>a&lt;/p>&lt;/div>&lt;table>&lt;tr>&lt;td>&lt;p>a&lt;/p>&lt;/td>&lt;/tr>&lt;/table>"
        ),
    ),
    Case("left out", html("&lt;p>a&lt;div>b&lt;/div>")),
    Case(
        "block in a paragraph",
        html("&lt;p>a⟦&lt;div>⟧b&lt;/div>&lt;/p>"),
        says="<div> stands in a <p>",
    ),
    Case(
        "list in a paragraph",
        html("&lt;p>a⟦&lt;ul>⟧&lt;li>b&lt;/li>&lt;/ul>&lt;/p>"),
        says="<ul> stands in a <p>",
    ),
    Case("in markup in a paragraph", html("&lt;p>&lt;span>⟦&lt;div>⟧b&lt;/div>&lt;/span>&lt;/p>")),
    Case("paragraph in an object", html("&lt;p>&lt;object>&lt;p>a&lt;/p>&lt;/object>&lt;/p>")),
    Case("link in a link", html("&lt;a>b⟦&lt;a>⟧c&lt;/a>&lt;/a>"), says="<a> stands in <a>"),
    Case(
        "heading in a heading",
        html("&lt;h1>b⟦&lt;h2>⟧c&lt;/h2>&lt;/h1>"),
        says="<h2> stands in <h1>",
    ),
    Case("cell without a table", html("⟦&lt;td>⟧a&lt;/td>"), says="<td> stands outside"),
    Case("cell without a row", html("&lt;table>&lt;td>a&lt;/table>")),
    Case(
        "text in a table",
        html("&lt;table>⟦a⟧&lt;tr>&lt;td>b&lt;/td>&lt;/tr>&lt;/table>"),
        says="text stands between",
    ),
    Case(
        "block in a row",
        html("&lt;table>&lt;tr>⟦&lt;p>⟧a&lt;/p>&lt;td>b&lt;/td>&lt;/tr>&lt;/table>"),
        says="<p> stands between",
    ),
    Case("space in a table", html("&lt;table> &lt;tr> &lt;td>b&lt;/td>\n&lt;/tr>&lt;/table>")),
    Case("form in a table", html("&lt;table>&lt;form>&lt;input>&lt;/form>&lt;/table>")),
    Case("template", html("&lt;template>&lt;td>a&lt;/td>&lt;/template>")),
    Case("xhtml", xhtml("<div><p>a</p><ul><li><p>b</p></li></ul></div>")),
    Case(
        "xhtml block in a paragraph",
        xhtml("<p>a<b>⟦<div>⟧b</div></b></p>"),
        says="<div> stands in a <p>",
    ),
    Case("xhtml two in one paragraph", xhtml("<p>⟦<ul>⟧<li>b</li></ul><ul><li>b</li></ul></p>")),
    Case("xhtml link in a link", xhtml("<a><i>⟦<a>⟧b</a></i></a>"), says="<a> stands in <a>"),
    Case("xhtml heading", xhtml("<h1>⟦<h2>⟧b</h2></h1>")),
    Case("xhtml cell", xhtml("⟦<td>⟧a</td>"), says="<td> stands outside"),
    Case(
        "xhtml table", xhtml("<table><tr><td>a</td></tr><tbody><tr><th>b</th></tr></tbody></table>")
    ),
    Case(
        "xhtml block in a row",
        xhtml("<table><tr>⟦<p>⟧a</p></tr></table>"),
        says="<p> stands between",
    ),
    Case(
        "xhtml in a drawing",
        xhtml(
            '<p><svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject></svg></p>'
        ),
    ),
]
test_html_misplaced_element = rule_test(HtmlMisplacedElement, CASES, wrap=entry)
