"""E005 c1-reference."""

from __future__ import annotations

from feedlint.rules.escaping.c1_reference import C1Reference
from feedlint.testing import Case, entry, rule_test

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
COMMIT = f'<id>urn:sha1:{H}</id><link href="/commit/?id={H}"/>'

CASES = [
    Case("character", "<summary>It\u2019s 5 \u20ac</summary>"),
    Case("other references", "<summary>&#8217;&#160;&#x7f;</summary>"),
    Case("as it is", "<summary>It\x92s</summary>"),
    Case("in HTML", '<summary type="html">It&amp;#146;s</summary>'),
    Case(
        "decimal",
        "<summary>It⟦&#146;⟧s</summary>",
        says="the summary has the control character U+0092; windows-1252 has U+2019 '\u2019' there",
        fixed="<summary>It\u2019s</summary>",
    ),
    Case(
        "twice",
        "<title>⟦&#x93;⟧a&#x94;</title>",
        says="the title has the control character U+0093, 2 times",
        fixed="<title>\u201ca\u201d</title>",
    ),
    Case("nothing in windows-1252", "<title>a⟦&#x81;⟧</title>", says="U+0081"),
    Case("one of them nothing", "<title>⟦&#x80;⟧&#x81;</title>", says="U+0080, 2 times"),
    Case(
        "label",
        '<category term="a" label="⟦&#128;⟧"/>',
        says="U+20AC",
        fixed='<category term="a" label="\u20ac"/>',
    ),
    Case("a commit", f"{COMMIT}<title>a⟦&#146;⟧</title>", says="U+2019"),
]
test_c1_reference = rule_test(C1Reference, CASES, wrap=entry)
