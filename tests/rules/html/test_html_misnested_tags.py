"""H004 html-misnested-tags."""

from __future__ import annotations

from feedlint.rules.html.html_misnested_tags import HtmlMisnestedTags
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case("nested", html("&lt;b>&lt;i>a&lt;/i>&lt;/b>")),
    Case(
        "crossed", html("&lt;b>&lt;i>a⟦&lt;/b>⟧&lt;/i>"), says="</b> comes while <i> is still open"
    ),
    Case("block", html("&lt;div>&lt;b>a⟦&lt;/div>⟧&lt;/b>"), says="</div> comes while <b>"),
    Case(
        "inline around a block",
        html("&lt;span>&lt;div>a⟦&lt;/span>⟧&lt;/div>"),
        says="</span> comes while <div>",
    ),
    Case("paragraph", html("&lt;div>&lt;p>a⟦&lt;/div>⟧&lt;/p>"), says="</div> comes while <p>"),
    Case("three", html("&lt;b>&lt;i>&lt;u>a⟦&lt;/b>⟧&lt;/u>&lt;/i>")),
    Case(
        "item", html("&lt;ul>&lt;li>&lt;b>a⟦&lt;li>⟧&lt;/b>&lt;/ul>"), says="<li> comes while <b>"
    ),
    Case("cell", html("&lt;table>&lt;tr>&lt;td>&lt;b>a⟦&lt;/td>⟧&lt;/tr>&lt;/table>&lt;/b>")),
    Case("headings", html("&lt;h2>a⟦&lt;/h3>⟧"), says="</h3> closes <h2>"),
    Case("unclosed", html("&lt;b>&lt;i>a&lt;/b>")),
    Case("paragraph ended by its parent", html("&lt;div>&lt;p>a&lt;/div>")),
    Case("bold from one paragraph to the next", html("&lt;p>&lt;b>a&lt;p>b&lt;/b>")),
]
test_html_misnested_tags = rule_test(HtmlMisnestedTags, CASES, wrap=entry)
