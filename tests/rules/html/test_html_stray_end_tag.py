"""H003 html-stray-end-tag."""

from __future__ import annotations

from feedlint.rules.html.html_stray_end_tag import HtmlStrayEndTag
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case("closed", html("&lt;b>a&lt;/b>")),
    Case("alone", html("a⟦&lt;/b>⟧c"), says="</b> closes nothing"),
    Case("paragraph", html("&lt;p>a&lt;/p>⟦&lt;/p>⟧"), says="</p> closes nothing"),
    Case("twice", html("⟦&lt;/div>⟧⟦&lt;/div >⟧")),
    Case("of a cell", html("&lt;table>&lt;tr>&lt;td>a&lt;/td>⟦&lt;/td>⟧&lt;/tr>&lt;/table>")),
    Case(
        "out of reach",
        html("&lt;div>&lt;table>&lt;tr>&lt;td>⟦&lt;/div>⟧&lt;/td>&lt;/tr>&lt;/table>&lt;/div>"),
    ),
    Case("item of the outer list", html("&lt;ul>&lt;li>&lt;ol>⟦&lt;/li>⟧&lt;/ol>&lt;/ul>")),
    Case(
        "void",
        html("&lt;img src='https://x.invalid/a' alt=''>⟦&lt;/img>⟧&lt;wbr>&lt;/img>"),
        says="</img> closes nothing, 2 times",
    ),
    Case("break", html("a⟦&lt;/br>⟧b"), says="</br> is one more line break"),
    Case("for old browsers", html("&lt;embed src='https://x.invalid/'>&lt;/embed>")),
    Case("many", html("a⟦&lt;/li>⟧" + "b&lt;/li>" * 4), says="</li> closes nothing, 5 times"),
    Case("in a drawing", html("&lt;svg>&lt;link>&lt;/link>&lt;/svg>")),
    Case("unknown", html("&lt;foo>a&lt;/foo>&lt;/foo>")),
    Case("document", html("a&lt;/body>&lt;/html>")),
    Case("misnested", html("&lt;b>&lt;i>a&lt;/b>&lt;/i>")),
    Case("paragraph that a block has ended", html("&lt;p>&lt;div>a&lt;/div>&lt;/p>")),
    Case("link that a link has ended", html("&lt;a>b&lt;a>c&lt;/a>&lt;/a>")),
    Case("closed by a slash", html("&lt;div/>")),
    Case("in a script", html("&lt;script>'&lt;/b>'&lt;/script>")),
]
test_html_stray_end_tag = rule_test(HtmlStrayEndTag, CASES, wrap=entry)
