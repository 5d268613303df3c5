"""H019 html-relative-address."""

from __future__ import annotations

from feedlint.rules.html.html_relative_address import HtmlRelativeAddress
from feedlint.testing import Case, entry, feed, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case(
        "absolute",
        html(
            "&lt;a href='https://x.invalid/'>a&lt;/a>&lt;a href='mailto:a@x.invalid'>b&lt;/a>"
            "&lt;img alt='' src='data:image/png,'>"
        ),
    ),
    Case("in the text", html("&lt;a href='#note'>1&lt;/a>&lt;a href=''>2&lt;/a>")),
    Case("scheme only", html("&lt;img alt='' src='//x.invalid/a'>")),
    Case(
        "path",
        html("&lt;img alt='' src='⟦/a.png⟧'>"),
        says="'/a.png' is not absolute, and there is no base",
    ),
    Case("name", html("&lt;a href=⟦a.html⟧>b&lt;/a>")),
    Case("host without scheme", html("&lt;a href='www.x.invalid'>b&lt;/a>")),
    Case("query", html("&lt;a href='⟦?a=b⟧'>b&lt;/a>")),
    Case("candidates", html("&lt;img alt='' srcset='https://x.invalid/a 1x, ⟦b.png⟧ 2x'>")),
    Case("reference", html("&lt;a ⟦href='a?b&amp;amp;c'⟧>b&lt;/a>")),
    Case(
        "several",
        html("&lt;a href='⟦a⟧'>b&lt;/a>&lt;a href='c'>d&lt;/a>"),
        says="neither is 1 more",
    ),
    Case("cite", html("&lt;q cite='a'>b&lt;/q>")),
    Case(
        "base",
        "<summary type='html' xml:base='https://x.invalid/'>&lt;a href='b'>c&lt;/a></summary>",
    ),
    Case("relative base", "<summary type='html' xml:base='x/'>&lt;a href='⟦b⟧'>c&lt;/a></summary>"),
    Case("drawing", html("&lt;svg>&lt;use href='a.svg#b'>&lt;/use>&lt;/svg>")),
    Case("text", "<summary>&lt;a href='b'>c&lt;/a></summary>"),
    Case("xhtml", xhtml('<img alt="" src="⟦/a.png⟧"/>')),
    Case("xhtml base", xhtml('<p xml:base="https://x.invalid/"><img alt="" src="/a.png"/></p>')),
]
test_html_relative_address = rule_test(HtmlRelativeAddress, CASES, wrap=entry)

FEED_CASES = [
    Case(
        "base of the feed",
        '<entry xml:base="https://x.invalid/"><id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>'
        '<title type="html">&lt;a href="b">c&lt;/a></title>'
        "<updated>2024-03-04T05:06:07Z</updated></entry>",
    ),
    Case(
        "once for a feed",
        '<subtitle type="html">&lt;a href="⟦b⟧">c&lt;/a></subtitle>'
        '<rights type="html">&lt;a href=d>e&lt;/a></rights>',
    ),
]
test_in_a_feed = rule_test(HtmlRelativeAddress, FEED_CASES, wrap=feed)
