from feedlint.rules.structure.stray_text import StrayText
from feedlint.testing import Case, entry, feed, rule_test

FEED = [
    Case("text", "\n ⟦Hello⟧ <logo/>", says="'Hello' stands between the elements of feed"),
    Case("once", "⟦a⟧<logo/>b", says="'a'"),
    Case("a reference", "⟦&lt;p>⟧<icon/>", says="'<p>'"),
    Case("CDATA", "<logo>/</logo> <![CDATA[ ⟦a b⟧ ]]>", says="'a b'"),
    Case("behind a comment", "<!-- x -->⟦a⟧", says="'a'"),
    Case("a no-break space", "<logo/>⟦\xa0⟧", says="\\xa0"),
    Case("a line separator", "⟦\u2028⟧", says="\\u2028"),
    Case("in a person", "<contributor>⟦Ada⟧<name>b</name></contributor>", says="of contributor"),
    Case("in an entry", "<entry><title>x</title>⟦a⟧</entry>", says="of entry"),
    Case("behind text below", "<entry><title>x<!-- z --></title>⟦y⟧<id/></entry>", says="'y'"),
    Case("white space", " \t\n<logo/> <!-- a --> <?b c?> "),
    Case("in a link", "<link href='/'>a</link><category term='a'>b</category>"),
    Case("in foreign markup", '<x:y xmlns:x="urn:x">a<entry>b</entry></x:y>'),
]
ENTRY = [
    Case("in a source", "<source>⟦a⟧<id/></source>", says="of source"),
    Case(
        "beside a div",
        '<content type="xhtml">⟦a⟧<div xmlns="http://www.w3.org/1999/xhtml">b</div>c</content>',
        says="of content",
    ),
    Case("for a div", '<content type="xhtml">a</content>'),
]
test_stray_text_in_feed = rule_test(StrayText, FEED, wrap=feed)
test_stray_text_in_entry = rule_test(StrayText, ENTRY, wrap=entry)
