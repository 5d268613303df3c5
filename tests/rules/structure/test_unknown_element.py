from feedlint.api import lint
from feedlint.rules.structure.unknown_element import UnknownElement
from feedlint.testing import Case, entry, feed, rss_channel, rule_test

ENTRY = [
    Case("RSS", "⟦<pubDate>⟧Mon</pubDate>", says="Atom has no element 'pubDate'"),
    Case("Atom 0.3", "⟦<issued/>⟧⟦<modified/>⟧", says=("'issued'", "'modified'")),
    Case("a capital", "⟦<Author>⟧<name>a</name></Author>", says="'Author'"),
    Case("in a person", "<author><name>a</name>⟦<url>⟧/</url></author>", says="'url'"),
    Case("in a link", '<link href="/">⟦<icon2/>⟧</link>', says="'icon2'"),
    Case("with a prefix", '⟦<a:b xmlns:a="http://www.w3.org/2005/Atom"/>⟧', says="'a:b'"),
    Case("foreign", '<x:b xmlns:x="urn:x"><issued/></x:b>'),
    Case("in no namespace", '<b xmlns="">c</b>'),
    Case("misplaced", "<subtitle/>"),
]
FEED = [
    Case("in a feed", "⟦<tagline>⟧t</tagline>", says="'tagline'"),
    Case("in a source", "<entry><source>⟦<copyright/>⟧</source></entry>", says="'copyright'"),
]
test_unknown_element_in_entry = rule_test(UnknownElement, ENTRY, wrap=entry)
test_unknown_element_in_feed = rule_test(UnknownElement, FEED, wrap=feed)


def test_what_is_there_already_is_not_to_be_written_again() -> None:
    item = "<item><title>A</title><pubDate>Fri, 10 May 2024 09:00:00 GMT</pubDate>{}</item>"
    helps = {
        part: lint(rss_channel(item.format(part)).encode(), select=["unknown-element"])
        for part in ("<date>2024</date>", "<subtitle>B</subtitle>")
    }
    assert [f.help for report in helps.values() for f in report.findings] == [
        "take it out: pubDate is there already, and has what readers show",
        "write description in place of subtitle",
    ]
