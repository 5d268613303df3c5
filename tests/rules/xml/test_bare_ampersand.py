"""bare-ampersand."""

from __future__ import annotations

from feedlint.rules.xml.bare_ampersand import BareAmpersand
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("escaped", "<subtitle>R&amp;D, &#38;, &#x26;</subtitle>"),
    Case("in CDATA", "<subtitle><![CDATA[R&D]]></subtitle>"),
    Case("in a comment and an instruction", "<!-- R&D --><?x R&D?>"),
    Case(
        "in a word",
        "<subtitle>R⟦&⟧D for all</subtitle>",
        says="the '&' in '&D' is not escaped",
        fixed="<subtitle>R&amp;D for all</subtitle>",
    ),
    Case(
        "alone",
        "<subtitle>A ⟦&⟧ B</subtitle>",
        says="an '&' is not escaped",
        fixed="<subtitle>A &amp; B</subtitle>",
    ),
    Case(
        "in an address",
        '<link rel="related" href="https://ada.invalid/?a=1⟦&⟧b=2⟦&⟧c=3"/>',
        says=("'&b=2'", "'&c=3'"),
        fixed='<link rel="related" href="https://ada.invalid/?a=1&amp;b=2&amp;c=3"/>',
    ),
    Case(
        "no semicolon",
        "<subtitle>a⟦&⟧nbsp b</subtitle>",
        says="'&nbsp'",
        fixed="<subtitle>a&amp;nbsp b</subtitle>",
    ),
    Case(
        "no number",
        "<subtitle>⟦&⟧#xZZ; ⟦&⟧; ⟦&⟧⟦&⟧</subtitle>",
        says=("'&#xZZ;'", "'&;'", "an '&'", "an '&'"),
        fixed="<subtitle>&amp;#xZZ; &amp;; &amp;&amp;</subtitle>",
    ),
    Case(
        "again and again",
        "<subtitle>⟦&⟧a &b &c &d &e &f</subtitle>",
        says="the '&' in '&a' is not escaped, and 5 more places",
        fixed="<subtitle>&amp;a &amp;b &amp;c &amp;d &amp;e &amp;f</subtitle>",
    ),
]
test_bare_ampersand = rule_test(BareAmpersand, CASES, wrap=feed)
