"""H007 html-cut-off."""

from __future__ import annotations

from feedlint.rules.html.html_cut_off import HtmlCutOff
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case("whole", html("&lt;a href='https://x.invalid/'>b&lt;/a>")),
    Case("less-than", html("a &lt; b, a &lt;3, a &lt;")),
    Case("tag", html("a ⟦&lt;a⟧"), says="inside of the tag '<a'"),
    Case("tag and space", html("\n  ⟦&lt;a⟧\n  ")),
    Case("attribute", html('a ⟦&lt;a href="x"⟧'), says="inside of the tag '<a'"),
    Case("value", html('a ⟦&lt;a href="x>b&lt;/a> c⟧'), says="inside of the tag '<a'"),
    Case("value of references", html("a ⟦&lt;a href=&quot;x>b&lt;/a> c⟧")),
    Case("end tag", html("&lt;b>a⟦&lt;/b⟧"), says="inside of the tag '</b'"),
    Case("an end tag without a name", html("&lt;b>a&lt;/b> c⟦&lt;/⟧"), says="of the tag '</'"),
    Case("that alone", html("a ⟦&lt;/⟧")),
    Case("comment", html("a⟦&lt;!-- b⟧"), says="the comment is never closed"),
    Case("declaration", html("a⟦&lt;!doctype⟧"), says="a tag that begins here"),
    Case("script", html("&lt;script>a")),
]
test_html_cut_off = rule_test(HtmlCutOff, CASES, wrap=entry)
