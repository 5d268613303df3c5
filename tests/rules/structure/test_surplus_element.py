from feedlint.rules.structure.surplus_element import SurplusElement
from feedlint.testing import Case, entry, feed, rule_test

ENTRY = [
    Case(
        "two contents",
        "<content>a</content>\n⟦<content type='html'>⟧b</content>",
        says="the entry has more than one content",
    ),
    Case(
        "two that say the same",
        "<content>\na\n</content>⟦<content type='xhtml'>⟧"
        "<div xmlns='http://www.w3.org/1999/xhtml'><pre>a</pre></div></content>",
        fixed="<content>\na\n</content>",
    ),
    Case(
        "one is no text",
        "<content>a</content>⟦<content type='image/png'>⟧YQ==</content>",
    ),
    Case("three", "<summary/>⟦<summary/>⟧<x/>⟦<summary/>⟧", says="more than one summary"),
    Case("a title", "<title>a</title>⟦<title>⟧b</title>", says="more than one title"),
    Case(
        "with a prefix",
        '<a:rights xmlns:a="http://www.w3.org/2005/Atom"/>⟦<rights/>⟧',
        says="rights",
    ),
    Case("names", "<author><name>a</name>⟦<name>⟧b</name></author>", says="the author has more"),
    Case("in a source", "<source><logo/>⟦<logo/>⟧</source>", says="the source has more"),
    Case("as many as you like", "<author><name/></author><category term='a'/><category term='b'/>"),
]
FEED = [
    Case("subtitles", "<subtitle>a</subtitle>⟦<subtitle>⟧b</subtitle>", says="subtitle"),
    Case("authors", "<author><name/></author><author><name/></author>"),
]
test_surplus_element_in_entry = rule_test(SurplusElement, ENTRY, wrap=entry)
test_surplus_element_in_feed = rule_test(SurplusElement, FEED, wrap=feed)
