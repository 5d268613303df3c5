"""E010 entity-without-semicolon."""

from __future__ import annotations

from feedlint.rules.escaping.entity_without_semicolon import EntityWithoutSemicolon
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case("closed", html("&amp;copy; &amp;#169; &amp;lt;")),
    Case("text", "<summary>&amp;copy 2024</summary>"),
    Case("no name", html("AT&amp;T &amp;c &amp;order &amp;hellip ")),
    Case("a longer word", html("&amp;copyright &amp;notit")),
    Case("address", html('&lt;a href="?a=1&amp;copy=2&amp;reg">x&lt;/a>')),
    Case(
        "name",
        html("⟦&amp;copy⟧ 2024, &amp;lt b"),
        says="the reference '&copy' does not end with a semicolon, 2 times",
    ),
    Case("number", html("it⟦&amp;#8217⟧s"), says="'&#8217'"),
    Case("at the end", html("a⟦&amp;nbsp⟧"), says="'&nbsp'"),
    Case("before a tag", html("a⟦&amp;nbsp⟧&lt;b>c&lt;/b>"), says="'&nbsp'"),
]
test_entity_without_semicolon = rule_test(EntityWithoutSemicolon, CASES, wrap=entry)
