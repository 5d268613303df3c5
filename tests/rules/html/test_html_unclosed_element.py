"""H002 html-unclosed-element."""

from __future__ import annotations

from feedlint.rules.html.html_unclosed_element import HtmlUnclosedElement
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case("closed", html("&lt;b>a&lt;/b>")),
    Case(
        "left out",
        html("&lt;ul>&lt;li>a&lt;li>b&lt;/ul>&lt;p>c&lt;p>d&lt;dl>&lt;dt>e&lt;dd>f&lt;/dl>"),
    ),
    Case(
        "table",
        html("&lt;table>&lt;thead>&lt;tr>&lt;th>a&lt;tbody>&lt;tr>&lt;td>b&lt;td>c&lt;/table>"),
    ),
    Case("void", html("a&lt;br>b&lt;hr>&lt;img src='https://x.invalid/a' alt=''>&lt;wbr>")),
    Case(
        "ruby",
        html("&lt;ruby>a&lt;rt>b&lt;rp>c&lt;/ruby>&lt;select>&lt;option>a&lt;option>b&lt;/select>"),
    ),
    Case("drawing", html("&lt;svg>&lt;path/>&lt;/svg>")),
    Case("custom", html("⟦&lt;my-el>⟧a")),
    Case("bold", html("a ⟦&lt;b>⟧c"), says="<b> is never closed"),
    Case("in CDATA", html("<![CDATA[a ⟦<b>⟧c]]>")),
    Case(
        "several",
        html("⟦&lt;div>⟧&lt;p>&lt;a href='https://x.invalid/'>b"),
        says="<div> is never closed, and 1 more in it",
    ),
    Case(
        "in a block",
        html("&lt;div>⟦&lt;b>⟧a&lt;/div>b"),
        says="<b> is not closed when </div> comes",
    ),
    Case(
        "in an item",
        html("&lt;ul>&lt;li>⟦&lt;b>⟧a&lt;li>c&lt;/ul>"),
        says="<b> is not closed when <li> comes",
    ),
    Case("crossed", html("&lt;b>⟦&lt;i>⟧a&lt;/b>"), says="<i> is not closed when </b> comes"),
    Case("misnested only", html("&lt;b>&lt;i>a&lt;/b>&lt;/i>")),
    Case("cut off", html("&lt;div>a &lt;a href='x")),
    Case("unknown", html("a List&lt;String> of names")),
    Case("document", html("&lt;html>&lt;body>a")),
    Case(
        "too deep", html("&lt;i>" * 256 + "⟦&lt;u>⟧" + "&lt;i>" * 9), says="more than 256 elements"
    ),
    Case("deep enough", html("&lt;i>" * 256 + "&lt;/i>" * 256)),
]
test_html_unclosed_element = rule_test(HtmlUnclosedElement, CASES, wrap=entry)
