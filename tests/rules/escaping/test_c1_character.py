"""E006 c1-character."""

from __future__ import annotations

from feedlint.rules.escaping.c1_character import C1Character
from feedlint.testing import Case, entry, rule_test

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
GITHUB = f"<id>tag:github.com,2008:Grit::Commit/{H}</id>"

CASES = [
    Case("character", "<summary>It\u2019s</summary>"),
    Case("reference", "<summary>It&#146;s</summary>"),
    Case(
        "as it is",
        "<summary>It⟦\x92⟧s</summary>",
        says="the summary has the control character U+0092; windows-1252 has U+2019",
        fixed="<summary>It\u2019s</summary>",
    ),
    Case("nothing in windows-1252", "<title>a⟦\x81⟧</title>", says="U+0081"),
    Case("next line", "<title>a⟦\x85⟧b</title>", says="U+0085", fixed="<title>a\u2026b</title>"),
    Case(
        "once an entry of a forge",
        f'{GITHUB}<title>a\x92</title><content type="html">&lt;pre>a⟦\x92⟧&lt;/pre></content>',
        says="the content",
    ),
    Case(
        "once in two contents",
        f'{GITHUB}<content>a⟦\x92⟧</content><content type="html">a\x92</content>',
        says="U+0092",
    ),
]
test_c1_character = rule_test(C1Character, CASES, wrap=entry)
