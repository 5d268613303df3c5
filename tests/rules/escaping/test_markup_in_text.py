"""E002 markup-in-text."""

from __future__ import annotations

from feedlint.rules.escaping.markup_in_text import MarkupInText
from feedlint.testing import Case, entry, feed, rdf_item, rss_item, rule_test

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
COMMIT = f'<id>urn:sha1:{H}</id><link href="/commit/?id={H}"/>'

CASES = [
    Case("Markdown", '<content type="text/markdown">&lt;b class="c">a&lt;/b></content>'),
    Case("a program", '<content type="text/x-csrc">puts("&lt;b>a&lt;/b>");</content>'),
    Case("a tag with nothing in it", "<title>What is &lt;b>&lt;/b> good for?</title>"),
    Case(
        "plain",
        '<content type="text/plain; a=b">⟦&lt;b>⟧a&lt;/b></content>',
        says="the content",
        fixed='<content type="html">&lt;b>a&lt;/b></content>',
    ),
    Case("html", '<title type="html">&lt;b>a&lt;/b></title>'),
    Case("speaks of a tag", "<title>About the &lt;/b> and the &lt;i></title>"),
    Case("no HTML", "<title>vector&lt;int> &lt;a@b.example> &lt;sys/uio.h> 1 &lt; 2</title>"),
    Case("a commit's message", f"{COMMIT}<title>&lt;b>a&lt;/b></title>"),
    Case("another media type", '<content type="image/svg+xml">&lt;b>a&lt;/b></content>'),
    Case(
        "title",
        "<title>a ⟦&lt;b>⟧c&lt;/b></title>",
        says="the title is plain text, so its reader sees '<b>' as it is written",
        fixed='<title type="html">a &lt;b>c&lt;/b></title>',
    ),
    Case(
        "declared as text",
        "<summary type='text'>⟦&lt;a href='x'>⟧a&lt;/a></summary>",
        says="the summary",
        fixed="<summary type='html'>&lt;a href='x'>a&lt;/a></summary>",
    ),
    Case(
        "prose",
        "<summary type='text'>Say &lt;input value='a' /> here, not &lt;p class='b'></summary>",
    ),
    Case(
        "as CDATA",
        "<content><![CDATA[⟦<p>⟧a</p>]]></content>",
        says="'<p>'",
        fixed='<content type="html"><![CDATA[<p>a</p>]]></content>',
    ),
    Case("name", "<author><name>⟦&lt;i>⟧A&lt;/i></name></author>", says="the name"),
    Case("label", '<category term="a" label="⟦&lt;b>⟧a&lt;/b>"/>', says="the category's label"),
    Case("link", '<link rel="via" href="/" title="a&lt;br>b⟦&lt;br/>⟧"/>', says="'<br/>'"),
]
test_markup_in_text = rule_test(MarkupInText, CASES, wrap=entry)

FEED = [
    Case(
        "subtitle",
        "<subtitle>⟦&lt;em>⟧a&lt;/em></subtitle>",
        says="the subtitle",
        fixed='<subtitle type="html">&lt;em>a&lt;/em></subtitle>',
    ),
    Case("feed of commits", f"<subtitle>&lt;b>a&lt;/b></subtitle><entry>{COMMIT}</entry>"),
]
test_markup_in_text_of_a_feed = rule_test(MarkupInText, FEED, wrap=feed)

RSS = [
    Case("title", "<title>⟦&lt;i>⟧a&lt;/i> b</title>", says="so many a reader sees '<i>'"),
    Case("as CDATA", "<title><![CDATA[⟦<i>⟧a</i>]]></title>"),
    Case("category", "<dc:subject>⟦&lt;i>⟧a&lt;/i></dc:subject>", says="so its reader sees"),
    Case("description", "<description>&lt;i>a&lt;/i></description>"),
    Case("talk of it", "<title>The &lt;b> element</title>"),
]
test_markup_in_text_of_rss = rule_test(MarkupInText, RSS, wrap=(rss_item, rdf_item))

GENERATOR = [Case("generator", "<generator>⟦&lt;b>⟧a&lt;/b></generator>", says="the generator is")]
test_markup_in_a_generator = rule_test(MarkupInText, GENERATOR, wrap=feed)


ABOUT = "<summary>Write <![CDATA[<b>bold</b>]]> where it matters.</summary>"
MARKED_UP = '<content type="html">&lt;p>Write &lt;b>bold&lt;/b> where it matters.&lt;/p></content>'
BESIDE = [
    Case(
        "a content that shows the same",
        f"""{ABOUT}<content type="html">&lt;p>Write &amp;lt;b>bold&amp;lt;/b> where it matters.
        &lt;/p></content>""",
    ),
    Case(
        "an XHTML content that shows the same",
        f"""{ABOUT}<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Write
        <code>&lt;b>bold&lt;/b></code> where it matters.</div></content>""",
    ),
    Case(
        "a content in which it is markup",
        ABOUT.replace("<b>bold</b>", "⟦<b>⟧bold</b>") + MARKED_UP,
        fixed=ABOUT.replace("<summary>", '<summary type="html">') + MARKED_UP,
    ),
]
test_beside_a_content = rule_test(MarkupInText, BESIDE, wrap=entry)

OF_A_SHOW = [
    Case("plain", "<itunes:author>Ada &amp; Grace</itunes:author>"),
    Case("an author", "<itunes:author>⟦&lt;b&gt;⟧Ada&lt;/b&gt;</itunes:author>", says="author"),
    Case("a subtitle", "<itunes:subtitle>⟦&lt;p&gt;⟧A&lt;/p&gt;</itunes:subtitle>", "subtitle"),
    Case("a person", "<podcast:person>⟦&lt;i&gt;⟧Ada&lt;/i&gt;</podcast:person>", says="person"),
]
test_of_a_show = rule_test(MarkupInText, OF_A_SHOW, wrap=rss_item)
