"""E011 c1-html-reference."""

from __future__ import annotations

from feedlint.rules.escaping.c1_html_reference import C1HtmlReference
from feedlint.testing import (
    Case,
    entry,
    html_entry,
    html_item,
    html_json_item,
    html_rdf_item,
    rule_test,
)

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
GITHUB = f"<id>tag:github.com,2008:Grit::Commit/{H}</id>"


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


CASES = [
    Case("others", html("&amp;#8217; &amp;#160; &amp;#127; &amp;#x2019;")),
    Case("text", "<summary>&amp;#146;</summary>"),
    Case(
        "decimal",
        html("It⟦&amp;#146;⟧s"),
        says="the reference '&#146;' names a control character, HTML shows U+2019 '\u2019'",
        fixed=html("It\u2019s"),
    ),
    Case(
        "hexadecimal",
        html("⟦&amp;#x93;⟧a&amp;#X0094;"),
        says="U+201C '\u201c', 2 times",
        fixed=html("\u201ca\u201d"),
    ),
    Case("nothing in windows-1252", html("⟦&amp;#129;⟧"), says="HTML shows U+0081"),
    Case("a commit", GITHUB + html("⟦&amp;#146;⟧"), says="U+2019"),
]
test_c1_html_reference = rule_test(C1HtmlReference, CASES, wrap=entry)

HTML = [
    Case(
        "attribute",
        "<p title='⟦&#128;⟧'>a</p>",
        says="shows U+20AC",
        fixed="<p title='\u20ac'>a</p>",
    ),
    Case("listing", "<xmp>&#128;</xmp>"),
    Case("script", "<script>&#128;</script><style>&#128;</style>"),
    Case("comment", "<!-- &#128; -->"),
]
test_c1_in_html = rule_test(
    C1HtmlReference, HTML, wrap=(html_entry, html_item, html_rdf_item, html_json_item)
)
