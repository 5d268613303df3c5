from feedlint.rules.structure.unknown_attribute import UnknownAttribute
from feedlint.testing import Case, entry, feed, rule_test

FEED = [
    Case(
        "url",
        '<generator ⟦url="/a&amp;b"⟧ version="2">g</generator>',
        says="Atom gives generator no attribute 'url'",
        fixed='<generator uri="/a&amp;b" version="2">g</generator>',
    ),
    Case("url and uri", '<generator uri="/" ⟦url="/"⟧>g</generator>', says="'url'"),
    Case(
        "lang",
        "<subtitle ⟦lang='en'⟧>a</subtitle>",
        says="'lang'",
        fixed='<subtitle xml:lang="en">a</subtitle>',
    ),
    Case("both langs", '<subtitle ⟦lang="en"⟧ xml:lang="en">a</subtitle>', says="'lang'"),
    Case("base", '<entry ⟦base="/a"⟧/>', says="'base'", fixed='<entry xml:base="/a"/>'),
    Case("mode", '<subtitle type="html" ⟦mode="escaped"⟧>a</subtitle>', says="'mode'"),
    Case("two", '<link href="/" ⟦media="a"⟧ ⟦size = "b"⟧/>', says=("'media'", "'size'")),
    Case("foreign", '<icon xml:lang="" xml:base="/" x:y="z" xmlns:x="urn:x">/</icon>'),
    Case("in foreign markup", '<x:a b="c" xmlns:x="urn:x"><icon d="e"/></x:a>'),
]
ENTRY = [
    Case("type of an id", '<id ⟦type="a"⟧>urn:b</id>', says="gives id no attribute 'type'"),
    Case("domain", '<category term="a" ⟦domain="b"⟧/>', says="'domain'"),
    Case(
        "in a div",
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" a="b"/></content>',
    ),
]
test_unknown_attribute_in_feed = rule_test(UnknownAttribute, FEED, wrap=feed)
test_unknown_attribute_in_entry = rule_test(UnknownAttribute, ENTRY, wrap=entry)
