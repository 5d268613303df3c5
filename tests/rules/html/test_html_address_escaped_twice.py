"""H034 html-address-escaped-twice."""

from __future__ import annotations

import pytest

from feedlint.rules.html.html_address_escaped_twice import HtmlAddressEscapedTwice
from feedlint.testing import AS_HTML, Case, rule_test
from feedlint.text.html.urls import escaped_once

CASES = [
    Case("once", '<a href="https://x.invalid/?a=1&amp;b=2">a</a>'),
    Case("a parameter of that name", '<a href="https://x.invalid/?amp=1&amp;lt=2">a</a>'),
    Case("no query", '<a href="https://x.invalid/&amp;amp;">a</a>'),
    Case("in the words", '<a href="https://x.invalid/">&amp;amp;</a>'),
    Case(
        "twice",
        '<a ⟦href="https://x.invalid/?a=1&amp;amp;b=2"⟧>a</a>',
        says="'https://x.invalid/?a=1&amp;b=2' is escaped twice in the HTML",
    ),
    Case("a picture", '<img alt="" ⟦src="https://x.invalid/a?b&amp;#38;c"⟧>'),
    Case("a quote", "<a ⟦href='/a?b=&amp;quot;c'⟧>a</a>"),
]
test_html_address_escaped_twice = rule_test(HtmlAddressEscapedTwice, CASES, wrap=AS_HTML)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("?a&amp;b", "?a&b"),
        ("?a&amp;amp;amp;b", "?a&b"),
        ("?a&#38;b", "?a&b"),
        ("?a&b;c", "?a&b;c"),
        ("?copy&copy=1", "?copy&copy=1"),
    ],
)
def test_what_was_meant(written: str, meant: str) -> None:
    assert escaped_once(written) == meant
