"""unterminated-reference."""

from __future__ import annotations

from feedlint.rules.xml.unterminated_reference import UnterminatedReference
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("terminated", "<subtitle>&lt;&#39;&#x27;</subtitle>"),
    Case("another rule's", "<subtitle>&nbsp x</subtitle>"),
    Case(
        "named",
        "<subtitle>⟦&lt⟧ b ⟦&amp⟧</subtitle>",
        says=("the reference '&lt' does not end with a semicolon", "'&amp'"),
        fixed="<subtitle>&lt; b &amp;</subtitle>",
    ),
    Case(
        "number",
        "<subtitle>it⟦&#39⟧s ⟦&#x2019⟧</subtitle>",
        says=("'&#39'", "'&#x2019'"),
        fixed="<subtitle>it&#39;s &#x2019;</subtitle>",
    ),
    Case(
        "in an attribute",
        '<link rel="related" href="https://ada.invalid/?a⟦&amp⟧"/>',
        says="'&amp'",
        fixed='<link rel="related" href="https://ada.invalid/?a&amp;"/>',
    ),
    Case("a parameter", '<link rel="related" href="https://ada.invalid/?a=1&lt=5"/>'),
    Case("a parameter in text", "<icon>https://ada.invalid/?a=1&lt=5</icon>"),
    Case(
        "compared",
        "<subtitle>is a ⟦&lt⟧= b?</subtitle>",
        says="'&lt'",
        fixed="<subtitle>is a &lt;= b?</subtitle>",
    ),
]
test_unterminated_reference = rule_test(UnterminatedReference, CASES, wrap=feed)
