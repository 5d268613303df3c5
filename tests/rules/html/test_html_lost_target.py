"""H032 html-lost-target."""

from __future__ import annotations

from feedlint.rules.html.html_lost_target import HtmlLostTarget
from feedlint.testing import AS_HTML, Case, entry, rule_test

CASES = [
    Case("there", '<a href="#a">a</a><p id="a">b</p>'),
    Case("by name", "<a href='#a'>a</a><a name='a'>b</a>"),
    Case("escaped", '<a href="#%C3%A4">a</a><p id="ä">b</p>'),
    Case("top", '<a href="#">a</a><a href="#top">b</a>'),
    Case("template", '<a href="#{{ id }}">a</a>'),
    Case("nowhere", '<a href="⟦#more⟧">a</a>', says="'#more' leads to no place"),
    Case("twice", "<a href='⟦#b⟧'>a</a><a href='#c'>b</a>", says="2 times"),
    Case("case", '<a href="⟦#A⟧">a</a><p id="a">b</p>'),
]
test_html_lost_target = rule_test(HtmlLostTarget, CASES, wrap=AS_HTML)

BASE = [
    Case(
        "base",
        '<summary type="html" xml:base="https://ada.invalid/1">'
        '&lt;a href="#more">a&lt;/a></summary>',
    )
]
test_with_a_base = rule_test(HtmlLostTarget, BASE, wrap=entry)
