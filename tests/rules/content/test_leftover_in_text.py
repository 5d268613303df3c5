"""C010 leftover-in-text."""

from __future__ import annotations

from feedlint import lint
from feedlint.rules.content.leftover_in_text import LeftoverInText
from feedlint.testing import Case, entry, feed, json_item, rdf_item, rss_item, rule_test

XML = [
    Case("tag", "<title>⟦{{ page.title }}⟧</title>", says="'{{ page.title }}'"),
    Case("variable", "<title> ⟦${title}⟧ </title>", says="a value that is missing"),
    Case("ERB", "<title>⟦&lt;%= title %&gt;⟧</title>", says="'<%= title %>'"),
    Case("object", "<title>⟦[object Object]⟧</title>", says="[object Object]"),
    Case("CDATA", "<title><![CDATA[⟦Invalid Date⟧]]></title>", says="Invalid Date"),
    Case("word", "<title>⟦undefined⟧</title>", says="a value that is missing"),
    Case("words", "<title>⟦undefined undefined⟧</title>", says="a value that is missing"),
    Case("about one", "<title>What {{ page.title }} stands for</title>"),
    Case("beginning", "<title>{{ page.title }} is empty</title>"),
    Case("two tags with words", "<title>{{ a }} and {{ b }}</title>"),
    Case("a sentence", "<title>null is not undefined</title>"),
    Case("capital", "<title>Undefined</title>"),
    Case("longer word", "<title>nullable</title>"),
    Case("blank", "<title> </title>"),
]
test_in_xml = rule_test(LeftoverInText, XML, wrap=(entry, rss_item, rdf_item))

ATOM = [
    Case("summary", "<summary>⟦None⟧</summary>", says="the summary is 'None'"),
    Case("content", '<content type="html">⟦undefined⟧</content>', says="'undefined'"),
    Case("a paragraph", '<content type="html">&lt;p&gt;⟦undefined⟧&lt;/p&gt;</content>'),
    Case("in div", '<summary type="html">&lt;div&gt; ⟦{{ a }}⟧ &lt;/div&gt;</summary>'),
    Case("of more", '<content type="html">&lt;p&gt;undefined behaviour&lt;/p&gt;</content>'),
    Case("code", '<content type="html">&lt;code&gt;undefined&lt;/code&gt;</content>'),
    Case("name", "<author><name>⟦[object Object]⟧</name></author>", says="[object Object]"),
    Case("label", '<category term="undefined"/>'),
]
test_in_atom = rule_test(LeftoverInText, ATOM, wrap=entry)

RSS = [Case("description", "<description>⟦NaN⟧</description>", says="the description is 'NaN'")]
test_in_rss = rule_test(LeftoverInText, RSS, wrap=rss_item)

JSON = [
    Case("content", '"content_html": "⟦undefined⟧"', says="'undefined'"),
    Case("title", '"title": "⟦{{ title }}⟧"', says="'{{ title }}'"),
    Case("null itself", '"content_text": null'),
]
test_in_json = rule_test(LeftoverInText, JSON, wrap=json_item)

H = "3f2a9c0d5b7e4a1688f0c2d4e6a8b0c1d3e5f708"
COMMIT = f"""<entry><id>urn:sha1:{H}</id><link href="/commit/?id={H}"/>
<title>undefined</title></entry>"""
FEEDS = [
    Case("told once", "<entry><title>⟦null⟧</title></entry><entry><title>null</title></entry>"),
    Case("commit", COMMIT),
]
test_in_feed = rule_test(LeftoverInText, FEEDS, wrap=feed)


def test_severity() -> None:
    """A title may be a word; an object of JavaScript is never meant."""
    weights = {
        "<title>undefined</title>": "info",
        "<title>[object Object]</title>": "warning",
        "<summary>undefined</summary>": "warning",
    }
    for markup, weight in weights.items():
        found = lint(entry(markup).encode(), select=["leftover-in-text"])
        assert [str(one.severity) for one in found.findings] == [weight], markup
