"""H024 html-form."""

from __future__ import annotations

from feedlint.rules.html.html_form import HtmlForm
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("none", html("&lt;ul>&lt;li>&lt;input type='checkbox' disabled> a&lt;/li>&lt;/ul>")),
    Case(
        "form",
        html("⟦&lt;form action='https://x.invalid/'>⟧&lt;input>&lt;/form>"),
        says="many readers remove <form>",
    ),
    Case("xhtml", xhtml("⟦<form>⟧a</form>")),
]
test_html_form = rule_test(HtmlForm, CASES, wrap=entry)
