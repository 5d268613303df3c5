"""H033 html-broken-address."""

from __future__ import annotations

import pytest

from feedlint.rules.html.html_broken_address import HtmlBrokenAddress
from feedlint.rules.html.html_relative_address import HtmlRelativeAddress
from feedlint.testing import AS_HTML, Case, rule_test
from feedlint.text.html.urls import intact

CASES = [
    Case("whole", '<a href="https://www.x.invalid/">a</a><a href="mailto:a@x.invalid">b</a>'),
    Case("relative", '<a href="wwwa/b">a</a><a href="http/1">b</a><a href="/@ada">c</a>'),
    Case("no scheme", '<a href="⟦www.x.invalid/a⟧">a</a>', says="is no whole address"),
    Case("semicolon", '<img alt="" src="⟦https;//x.invalid/a⟧">'),
    Case("mail", '<a href="⟦ada@x.invalid⟧">a</a>'),
    Case("in parentheses", '<a href="⟦(https://x.invalid/a)⟧">a</a>'),
]
test_html_broken_address = rule_test(HtmlBrokenAddress, CASES, wrap=AS_HTML)

OTHERS = [
    Case("relative", '<a href="⟦a/b⟧">a</a>'),
    Case("broken", '<a href="www.x.invalid/a">a</a><a href="ada@x.invalid">b</a>'),
]
test_relative_ones = rule_test(HtmlRelativeAddress, OTHERS, wrap=AS_HTML)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("www.x.invalid", "https://www.x.invalid"),
        ("http//x.invalid", "http://x.invalid"),
        ("https:/x.invalid/a", "https://x.invalid/a"),
        ("htp://x.invalid", "http://x.invalid"),
        ("hhtps://x.invalid", "https://x.invalid"),
        ("https;//x.invalid", "https://x.invalid"),
        ("https://https://x.invalid/a", "https://x.invalid/a"),
        ("http://https//x.invalid/a", "https://x.invalid/a"),
        ("https://x.invalid/https://y.invalid", ""),
        ("(https://x.invalid/)", "https://x.invalid/"),
        ("a.b@x.invalid", "mailto:a.b@x.invalid"),
        ("https://x.invalid/www.y.invalid", ""),
        ("//x.invalid/a", ""),
        ("a/b", ""),
        ("", ""),
    ],
)
def test_what_was_meant(written: str, meant: str) -> None:
    assert intact(written) == meant
