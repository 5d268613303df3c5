"""H025 html-stripped-style."""

from __future__ import annotations

from feedlint.rules.html.html_stripped_style import HtmlStrippedStyle
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("kept", html('&lt;p style="color: red; margin: 0; border-left-width: 1px;; x">a&lt;/p>')),
    Case(
        "word",
        html('&lt;p style="color: red; ⟦mso-spacerun: yes⟧;">a&lt;/p>'),
        says="'mso-spacerun'",
    ),
    Case(
        "twice",
        html('&lt;p style="⟦gap: 1px⟧">a&lt;/p>&lt;p style="GAP: 2px">a&lt;/p>'),
        says=", 2 times",
    ),
    Case("xhtml", xhtml('<p style="⟦tab-stops: list .5in⟧">a</p>')),
    Case(
        "xhtml link",
        xhtml('<p style="⟦background-repeat: repeat-x⟧"><a href="https://x.invalid/">a</a></p>'),
    ),
]
test_html_stripped_style = rule_test(HtmlStrippedStyle, CASES, wrap=entry)
