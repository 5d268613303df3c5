from feedlint.rules.structure.missing_attribute import MissingAttribute
from feedlint.testing import Case, entry, feed, rule_test

ENTRY = [
    Case("link", '⟦<link rel="related"/>⟧', says="the link has no href"),
    Case("text for an address", "⟦<link>⟧https://ada.invalid/</link>", says="no href"),
    Case("link with a prefix", '⟦<link x:href="/" xmlns:x="urn:x"/>⟧', says="no href"),
    Case("category", "⟦<category>⟧weather</category>", says="the category has no term"),
    Case("in a source", "<source>⟦<category label='a'/>⟧</source>", says="no term"),
    Case("empty", '<link href=""/><category term=""/>'),
    Case("in foreign markup", '<x:a xmlns:x="urn:x"><link/></x:a>'),
]
FEED = [
    Case("link of a feed", "⟦<link\n  title='a>b'/>⟧", says="no href"),
]
test_missing_attribute_in_entry = rule_test(MissingAttribute, ENTRY, wrap=entry)
test_missing_attribute_in_feed = rule_test(MissingAttribute, FEED, wrap=feed)
