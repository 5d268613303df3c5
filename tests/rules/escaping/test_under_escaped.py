"""E004 under-escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rules.escaping.under_escaped import UnderEscaped
from feedlint.rules.html.html_unclosed_element import HtmlUnclosedElement
from feedlint.testing import Case, diagnose, entry, rdf_item, rss_item, rule_test

if TYPE_CHECKING:
    from pathlib import Path

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
GITWEB = f"<id>https://x.example/?p=a;a=commitdiff;h={H}</id>"


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def pre(message: str) -> str:
    return (
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        f"<pre>\n{message}</pre></div></content>"
    )


CASES = [
    Case("escaped", html("#include &amp;lt;asm/io.h&gt;")),
    Case("text", "<summary>#include &lt;asm/io.h></summary>"),
    Case("markup", html('&lt;p class="a.b">a&lt;br/>b&lt;/p>&lt;a href=x@y.z>c&lt;/a>')),
    Case("custom elements", html("&lt;my-tag.x>a&lt;/my-tag.x>&lt;g-emoji>b&lt;/g-emoji>")),
    Case("prefixes", html("&lt;o:p>a&lt;/o:p>&lt;svg:rect/>")),
    Case("unknown", html("&lt;foo>a&lt;/foo>")),
    Case("comment", html("&lt;!-- &lt;a@b.example> -->")),
    Case("script", html("&lt;script>'&lt;a@b.example>'&lt;/script>")),
    Case("in a value", html('&lt;a title="&lt;b.h>">c&lt;/a>')),
    Case(
        "header",
        html("#include ⟦&lt;asm/io.h>⟧"),
        says="in the summary HTML takes '<asm/io.h>' for a tag, and a reader sees nothing of it",
    ),
    Case(
        "address", html("A ⟦&lt;a@b.example>⟧, B &lt;c@d.example>"), says="nothing of it, 2 times"
    ),
    Case("web address", html("see ⟦&lt;https://x.example/y>⟧"), says="'<https://x.example/y>'"),
    Case("file", html("&lt;p>the ⟦&lt;config.toml>⟧ file&lt;/p>"), says="'<config.toml>'"),
    Case(
        "as CDATA",
        '<summary type="html"><![CDATA[A ⟦<a@b.example>⟧]]></summary>',
        says="'<a@b.example>'",
    ),
    Case(
        "title of a commit",
        f'{GITWEB}<title type="html">⟦Drop &lt;link> tag⟧</title>' + pre("Drop &lt;link> tag\n"),
        says="its reader sees 'Drop tag' of 'Drop <link> tag'",
    ),
    Case(
        "reference in a title of a commit",
        f'{GITWEB}<title type="html">⟦a &amp;amp; b⟧</title>' + pre("a &amp;amp; b\n"),
        says="its reader sees 'a & b' of 'a &amp; b'",
    ),
    Case(
        "right title of a commit",
        f'{GITWEB}<title type="html">Drop &amp;lt;link> ta...</title>'
        + pre("Drop &lt;link> tag\n"),
    ),
]
test_under_escaped = rule_test(UnderEscaped, CASES, wrap=entry)

RSS = [
    Case(
        "the title again",
        "<title>Use &lt;b> in text</title><description>⟦Use &lt;b> in text⟧</description>",
        says="HTML shows 'Use in text'",
    ),
    Case(
        "and escaped",
        "<title>Use &lt;b> in text</title><description>Use &amp;lt;b> in text</description>",
    ),
    Case("a company", "<title>AT&amp;T</title><description>AT&amp;T</description>"),
    Case("markup", "<title>&lt;i>a&lt;/i></title><description>&lt;i>a&lt;/i></description>"),
    Case("references", "<title>a &amp;amp; b</title><description>a &amp;amp; b</description>"),
    Case(
        "an address",
        "<description>By Ada ⟦&lt;ada@example.org>⟧</description>",
        says="in the description HTML takes '<ada@example.org>' for a tag",
    ),
]
test_under_escaped_in_rss = rule_test(UnderEscaped, RSS, wrap=(rss_item, rdf_item))


def test_what_is_no_html_has_no_faults_of_html() -> None:
    text = "<title>Use &lt;b> in text</title><description>Use &lt;b> in text</description>"
    assert diagnose(HtmlUnclosedElement, rss_item(text).encode()) == ()


def test_titles_of_gitweb(shared: Path) -> None:
    data = (shared / "feeds" / "commits" / "gitweb-cgit.atom").read_bytes()
    [found] = diagnose(UnderEscaped, data)
    text = data.decode()
    assert text[found.span.start : found.span.end].endswith("write &lt;link&gt; if favicon unset")
