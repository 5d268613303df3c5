"""H009 html-unknown-entity."""

from __future__ import annotations

from feedlint.rules.html.html_unknown_entity import HtmlUnknownEntity
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case(
        "known", html("&amp;nbsp;&amp;hellip;&amp;apos;&amp;#8230;&amp;#x2026;&amp;NotEqualTilde;")
    ),
    Case("none", html("AT&amp;T &amp;amp; R &amp; D &amp;a b;")),
    Case("unknown", html("a ⟦&amp;mus;⟧ b"), says="'&mus;' names no entity of HTML"),
    Case("in CDATA", html("<![CDATA[a ⟦&mus;⟧ b]]>")),
    Case("twice", html("⟦&amp;mus;⟧&amp;mus;"), says=", 2 times"),
    Case("case", html("⟦&amp;NBSP;⟧")),
    Case("null", html("⟦&amp;#0;⟧"), says="'&#0;' numbers no character"),
    Case("surrogate", html("⟦&amp;#xD800;⟧"), says="numbers no character"),
    Case("too high", html("⟦&amp;#1114112;⟧")),
    Case("very long", html("⟦&amp;#" + "9" * 5000 + ";⟧")),
    Case("leading zeros", html("&amp;#" + "0" * 5000 + "65;")),
    Case("windows-1252", html("&amp;#146;")),
    Case("in a value", html('&lt;a title="⟦&amp;mus;⟧">b&lt;/a>')),
    Case("parameter", html('&lt;a href="https://x.invalid/?a=1&amp;b=2&amp;amp;c=3">b&lt;/a>')),
    Case("no semicolon", html("&amp;copy 2024 &amp;mus")),
    Case("in a comment", html("&lt;!-- &amp;mus; -->&lt;script>&amp;mus;&lt;/script>")),
    Case("text", "<summary>&amp;mus;</summary>"),
]
test_html_unknown_entity = rule_test(HtmlUnknownEntity, CASES, wrap=entry)
