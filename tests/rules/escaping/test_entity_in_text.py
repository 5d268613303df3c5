"""E001 entity-in-text."""

from __future__ import annotations

from feedlint.rules.escaping.entity_in_text import EntityInText
from feedlint.testing import Case, entry, feed, rule_test

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
COMMIT = f'<id>urn:sha1:{H}</id><link href="/commit/?id={H}"/>'

CASES = [
    Case("Markdown", '<content type="text/markdown">a &amp;amp; b</content>'),
    Case("escaped once", "<title>A &amp; B</title>"),
    Case("no reference", "<title>AT&amp;T; x, a &amp; b; &amp;nosuch; &amp;amp</title>"),
    Case("html", '<title type="html">A &amp;amp; B</title>'),
    Case(
        "xhtml",
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">&amp;lt;</div></title>',
    ),
    Case("markup is another rule's", "<summary>&lt;b>a&lt;/b> &amp;amp; b</summary>"),
    Case("a commit's message", f"{COMMIT}<title>a &amp;amp; b</title><content>&amp;lt;</content>"),
    Case("content of another type", '<content type="text/xml">&amp;lt;</content>'),
    Case(
        "title",
        "<title>A ⟦&amp;amp;⟧ B</title>",
        says="the title is plain text, so its reader sees '&amp;' as it is written",
    ),
    Case(
        "twice",
        "<summary>a⟦&amp;nbsp;⟧b&amp;#160;c</summary>",
        says="it is written, and 1 more reference",
    ),
    Case("text/plain", '<content type="text/plain">⟦&amp;hellip;⟧</content>', says="the content"),
    Case("as CDATA", "<title><![CDATA[a ⟦&copy;⟧ b]]></title>", says="'&copy;'"),
    Case("name", "<author><name>J⟦&amp;ouml;⟧rg</name></author>", says="the name"),
    Case("label", '<category term="a" label="A ⟦&amp;amp;⟧ B"/>', says="the category's label"),
    Case(
        "title of a link",
        '<link rel="via" href="/" title="A ⟦&amp;#38;⟧ B"/>',
        says="the link's title",
    ),
]
test_entity_in_text = rule_test(EntityInText, CASES, wrap=entry)


def commits(*titles: str) -> str:
    """A feed's entries about commits, with these titles."""
    return "".join(
        f"<entry><id>tag:github.com,2008:Grit::Commit/{n:040x}</id><title>{title}</title></entry>"
        for n, title in enumerate(titles)
    )


GOOD, PLAIN = "a &amp;amp; b", "a b"
FEED = [
    # What a generator does to all of them is another rule's.
    Case("commits, each escaped twice", commits(*[GOOD] * 9)),
    Case("in four of four", commits(*[GOOD] * 4)),
    Case("in five of eight", commits(*[GOOD] * 5, PLAIN, PLAIN, PLAIN)),
    Case("and one is escaped once", commits(*[GOOD] * 9, "a &amp; b")),
    Case("and one is a tag", commits(*[GOOD] * 9, "a &lt; b")),
    Case("and one has both", commits(*[GOOD] * 9, "a &amp;amp; b &amp; c", GOOD)),
    Case("and one names what is no reference", commits(*[GOOD] * 9, "&amp;nosuch;")),
    Case("rights", "<rights>Copyright ⟦&amp;copy;⟧ 2024</rights>", says="the rights"),
    Case("subtitle of a feed of commits", f"<subtitle>&amp;amp;</subtitle><entry>{COMMIT}</entry>"),
]
test_entity_in_text_of_a_feed = rule_test(EntityInText, FEED, wrap=feed)
