"""H010 html-malformed-attribute."""

from __future__ import annotations

from feedlint.rules.html.html_malformed_attribute import HtmlMalformedAttribute
from feedlint.testing import AS_HTML, Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case("formed", html("&lt;a id=b title='c' lang=\"en\" hidden>d&lt;/a>")),
    Case(
        "quote missing",
        html('&lt;a href="https://x.invalid/ title="⟦b"⟧>c&lt;/a>'),
        says="is a quote missing?",
    ),
    Case("quote too many", html('&lt;a title="b"⟦c"⟧>d&lt;/a>')),
    Case("tag in a tag", html('&lt;a href="https://x.invalid/"⟦&lt;img⟧ alt="b">')),
    Case("repeated", html('&lt;a id="b" ⟦ID="c"⟧>d&lt;/a>'), says="'id' is repeated"),
    Case("repeated and unquoted", html("&lt;a id=b ⟦id=c⟧>d&lt;/a>")),
    Case("no space", html('&lt;a id="b"title="c">d&lt;/a>')),
    Case("end tag", html('&lt;a>b&lt;/a id="c" id="d">')),
    Case("framework", html('&lt;a @click="b" :c="d" #e (f)="g" [h]="i" v-on:j="k">l&lt;/a>')),
]
test_html_malformed_attribute = rule_test(HtmlMalformedAttribute, CASES, wrap=entry)

HTML = [
    Case("no quote", '<a href=⟦https://ada.invalid/2"⟧>a</a>', says="a quote in it and none"),
    Case("apostrophe", "<img src=https://ada.invalid/a.png alt=⟦don't⟧>"),
    Case("typographical", "<a href=⟦”https://x.invalid/”⟧>a</a>", says="a quote in it"),
    Case("backslashes", '<p title=⟦\\"a\\"⟧>a</p>', says="has a quote in it"),
    Case("unquoted", "<a href=https://ada.invalid/2>a</a><br/>"),
]
test_quotes = rule_test(HtmlMalformedAttribute, HTML, wrap=AS_HTML)
