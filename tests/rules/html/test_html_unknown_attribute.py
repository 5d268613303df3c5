"""H022 html-unknown-attribute."""

from __future__ import annotations

from feedlint.rules.html.html_unknown_attribute import HtmlUnknownAttribute
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("known", html('&lt;a href="https://x.invalid/" target="_blank" rel="nofollow">a&lt;/a>')),
    Case("data and ARIA", html('&lt;p data-a="b" aria-label="c" role="note">a&lt;/p>')),
    Case("RDFa", html('&lt;p property="a" typeof="b" vocab="c">a&lt;/p>')),
    Case("unknown", html('&lt;a ⟦herf="b"⟧>a&lt;/a>'), says="there is no attribute 'herf'"),
    Case("twice", html('&lt;a ⟦v-if="b"⟧>a&lt;/a>&lt;a V-IF="b">a&lt;/a>'), says=", 2 times"),
    Case("quote too many", html('&lt;a title="b"c">d&lt;/a>')),
    Case("handler", html('&lt;a onclick="b">a&lt;/a>')),
    Case("custom", html('&lt;my-el foo="b">a&lt;/my-el>')),
    Case("plugin", html('&lt;embed wmode="b">')),
    Case("drawing", html('&lt;svg viewBox="0 0 1 1">&lt;path d="b"/>&lt;/svg>')),
    Case("unknown in a drawing", html('&lt;svg>&lt;path ⟦bogus="b"⟧ d="b"/>&lt;/svg>')),
    Case("xhtml", xhtml('<p xml:lang="en" class="a">a <a ⟦bogus="true"⟧>b</a></p>')),
    Case(
        "formula",
        xhtml(
            '<math xmlns="http://www.w3.org/1998/Math/MathML">'
            '<mi mathvariant="bold" ⟦bogus="b"⟧>x</mi></math>'
        ),
    ),
]
test_html_unknown_attribute = rule_test(HtmlUnknownAttribute, CASES, wrap=entry)
