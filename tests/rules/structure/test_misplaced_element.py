from feedlint.rules.structure.misplaced_element import MisplacedElement
from feedlint.testing import Case, entry, feed, rule_test

ENTRY = [
    Case(
        "subtitle", "⟦<subtitle>⟧s</subtitle>", says="the element 'subtitle' has no place in entry"
    ),
    Case("entry", "⟦<entry>⟧<id/><id/></entry>", says="'entry'"),
    Case("in a person", "<author><name/>⟦<link/>⟧</author>", says="no place in author"),
    Case("entry in a source", "<source>⟦<entry/>⟧</source>", says="no place in source"),
    Case("in a category", '<category term="a">⟦<title/>⟧</category>', says="no place in category"),
    Case("where it belongs", "<summary/><published/><source/>"),
    Case("in foreign markup", '<x:y xmlns:x="urn:x"><entry/></x:y>'),
    Case("in XML content", '<content type="application/atom+xml"><feed><feed/></feed></content>'),
]
FEED = [
    Case("content", "⟦<content>⟧a</content>", says="'content' has no place in feed"),
    Case("published", "⟦<published/>⟧", says="'published'"),
    Case("feed", "⟦<feed>⟧<id/></feed>", says="'feed'"),
]
test_misplaced_element_in_entry = rule_test(MisplacedElement, ENTRY, wrap=entry)
test_misplaced_element_in_feed = rule_test(MisplacedElement, FEED, wrap=feed)
