"""H030 html-tolerated-nesting."""

from __future__ import annotations

from feedlint.rules.html.html_misplaced_element import HtmlMisplacedElement
from feedlint.rules.html.html_tolerated_nesting import HtmlToleratedNesting
from feedlint.testing import AS_HTML, Case, entry, rule_test

CASES = [
    Case("one after the other", "<p>a<p>b"),
    Case("in a paragraph", "<p>a ⟦<p>⟧b</p></p>", says="<p> stands right in <p>"),
    Case("break in a list", "<ul>⟦<br>⟧<li>a</li></ul>", says="<br> stands right in <ul>"),
    Case("break in a table", "<table>⟦<br>⟧<tr><td>a</td></tr></table>"),
    Case("break in an item", "<ul><li>a<br>b</li></ul>"),
    Case("a block", "<p>a <div>b</div></p>"),
]
test_html_tolerated_nesting = rule_test(HtmlToleratedNesting, CASES, wrap=AS_HTML)

OTHERS = [
    Case("in a paragraph", "<p>a <p>b</p></p>"),
    Case("break in a table", "<table><br><tr><td>a</td></tr></table>"),
    Case("a block", "<p>a ⟦<div>⟧b</div></p>"),
]
test_other_places = rule_test(HtmlMisplacedElement, OTHERS, wrap=AS_HTML)

XHTML = [
    Case(
        "xhtml",
        '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        "<p>a⟦<p>⟧b</p></p></div></summary>",
    )
]
test_xhtml = rule_test(HtmlToleratedNesting, XHTML, wrap=entry)
