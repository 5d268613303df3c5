"""E003 double-escaped."""

from __future__ import annotations

from feedlint.rules.escaping.double_escaped import DoubleEscaped
from feedlint.testing import AS_HTML, Case, entry, feed, rdf_item, rss_item, rule_test

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
GITHUB = f"<id>tag:github.com,2008:Grit::Commit/{H}</id>"

CASES = [
    Case("once", '<title type="html">It&amp;#8217;s &amp;amp; more</title>'),
    Case("text", "<title>It&amp;amp;#8217;s</title>"),
    Case(
        "a text about HTML",
        '<content type="html">&lt;p>Write &amp;amp;nbsp; or &amp;lt;p&amp;gt;.&lt;/p></content>',
    ),
    Case("one level beside two", '<title type="html">a &amp;amp; &amp;amp;amp;</title>'),
    Case("a tag spoken of", '<title type="html">The &amp;lt;b&amp;gt; tag</title>'),
    Case(
        "code in a summary",
        '<summary type="html">Write &amp;lt;a href="x"&amp;gt;y&amp;lt;/a&amp;gt; here</summary>',
    ),
    Case("a commit", f'{GITHUB}<title type="html">It&amp;amp;#39;s</title>'),
    Case(
        "reference",
        '<title type="html">It⟦&amp;amp;⟧#8217;s</title>',
        says="the title is escaped twice: its reader sees 'It&#8217;s'",
    ),
    Case("name", '<title type="html">A ⟦&amp;amp;⟧amp; B</title>', says="'&amp; B'"),
    Case(
        "content",
        '<content type="html">\n⟦&amp;lt;⟧p&amp;gt;a&amp;lt;/p&amp;gt;\n</content>',
        says="its reader sees '<p>a</p>\\n'",
    ),
    Case(
        "as CDATA", '<content type="html"><![CDATA[⟦&lt;⟧p&gt;a&lt;/p&gt;]]></content>', says="<p>"
    ),
]
test_double_escaped = rule_test(DoubleEscaped, CASES, wrap=entry)

HTML = [
    Case("source", "⟦&lt;⟧p&gt;a&lt;/p&gt;", says="its reader sees '<p>a</p>'"),
    Case("a part", "<p>a</p> &lt;p&gt;"),
    Case("no reference at all", "<b&gt;x</b>"),
    Case("nor here", "<b&gt;<b&gt;x</b>"),
]
test_double_escaped_html = rule_test(DoubleEscaped, HTML, wrap=AS_HTML)

TITLES = [
    Case(
        "number",
        "<title>It⟦&amp;#8217;⟧s</title>",
        says="many a reader sees 'It&#8217;s'",
        fixed="<title>It’s</title>",  # what is meant
    ),
    Case("company", "<title>AT⟦&amp;amp;⟧T</title>", fixed="<title>AT&amp;T</title>"),
    Case("a tag", "<title>Use ⟦&amp;lt;⟧b></title>"),
    Case("a reference", "<title>Use ⟦&amp;amp;⟧nbsp;</title>"),
    Case(
        "as CDATA",
        "<title><![CDATA[a ⟦&amp;⟧ b]]></title>",
        fixed="<title><![CDATA[a & b]]></title>",
    ),
    Case("escaped once", "<title>a &amp; b</title>"),
    Case("beside one escaped once", "<title>&amp;nbsp; &amp; co</title>"),
]
test_double_escaped_titles = rule_test(DoubleEscaped, TITLES, wrap=(rss_item, rdf_item))


def commits(*titles: str) -> str:
    """A feed's entries about commits, with these titles in HTML."""
    return "".join(
        "<entry>"
        f"<id>tag:github.com,2008:Grit::Commit/{n:040x}</id>"
        f'<title type="html">{title}</title></entry>'
        for n, title in enumerate(titles)
    )


GOOD = "It&amp;amp;#39;s"
FEED = [
    # What a generator does to all of them is another rule's.
    Case("commits, each escaped twice", commits(*[GOOD] * 9)),
    Case("in four of four", commits(*[GOOD] * 4)),
    Case("in five of eight", commits(*[GOOD] * 5, "a", "b", "c")),
    Case("and one is escaped once", commits(*[GOOD] * 9, "It&amp;#39;s")),
    Case("and one has a tag", commits(*[GOOD] * 9, "&lt;b>a&lt;/b>")),
]
test_double_escaped_in_commits = rule_test(DoubleEscaped, FEED, wrap=feed)


ABOUT = '<summary type="html">{}p&amp;gt;One paragraph.&amp;lt;/p&amp;gt;</summary>'
BESIDE = [
    Case(
        "a content that shows the same",
        ABOUT.format("&amp;lt;")
        + """<content type="html">&lt;p>It is &lt;code>&amp;lt;p>One paragraph.&amp;lt;/p>
        &lt;/code>&lt;/p></content>""",
    ),
    Case(
        "a content in which it is markup",
        ABOUT.format("⟦&amp;lt;⟧") + '<content type="html">&lt;p>One paragraph.&lt;/p></content>',
    ),
]
test_beside_a_content = rule_test(DoubleEscaped, BESIDE, wrap=entry)
