"""Cases of the rule invalid-iri."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_iri import InvalidIri
from feedlint.testing import Case, entry, json_item, rdf_item, rss_item, rule_test

DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'
CASES = [
    Case("web address", '<link href="https://ada.invalid/1?a=b&amp;c#d"/>'),
    Case("empty", '<link href=""/>'),
    Case("relative", '<link href="?a=1:2"/>'),
    Case("without a scheme", '<link href="//ada.invalid/1"/>'),
    Case(
        "letters of any script",
        '<link href="https://ada.invalid/詹姆斯"/><category term="a" scheme="https://é.invalid/"/>',
    ),
    Case(
        "a long slug",
        '<link href="https://ada.invalid/詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹詹"/>',
    ),
    Case("IPv6", '<link href="http://[FEDC:BA98::3210]/"/>'),
    Case(
        "other schemes",
        '<link href="magnet:?xt=urn:btih:1"/><link rel="related" href="did:web:a"/>',
    ),
    Case("ids are another rule's", "<id>a b</id>"),
    Case(
        "in content",
        f'<content type="xhtml">{DIV}<a href="a b">x</a></div></content>',
    ),
    Case("bare percent", '<link href="/⟦%zz⟧"/>', says="hexadecimal"),
    Case("cut percent", '<link href="/⟦%2⟧"/>', says="hexadecimal"),
    Case("open bracket", '<link href="http://⟦[x⟧"/>', says="has no"),
    Case("no IPv6", '<link href="http://⟦[::g]⟧/"/>', says="no IPv6"),
    Case("bad port", '<link href="http://ada.invalid:⟦80a⟧/"/>', says="the port is no number"),
    Case("port too high", '<link href="http://ada.invalid:⟦65536⟧/"/>', says="above 65535"),
    Case("backslash", '<link href="http://ada.invalid/a⟦\\⟧b"/>', says="must not stand there"),
    Case("words", '<content src="insert⟦ ⟧link here"/>', says="content src"),
    Case(
        "generator in an entry's source",
        '<source><generator uri="⟦1a⟧:b">G</generator></source>',
        says="is no scheme",
    ),
    Case("scheme", '<category term="a" scheme="a⟦ ⟧b"/>', says="category scheme"),
    Case("uri", "<contributor><name>B</name><uri> a⟦ ⟧b</uri></contributor>", says="uri"),
    Case("a reference", '<link href="/a⟦&#32;⟧b"/>', says="a space"),
    Case("bidirectional control", '<link href="/a⟦\u202e⟧b"/>', says="U+202E"),
    Case("private use in a path", '<link href="/⟦\ue000⟧"/>', says="U+E000"),
    Case(
        "a space in a web address",
        '<link href="https://ada.invalid/my⟦ ⟧first &lt;note>"/>',
        says="link href",
        fixed='<link href="https://ada.invalid/my%20first%20%3Cnote%3E"/>',
    ),
    Case(
        "a space behind a web address",
        '<link href="https://ada.invalid/1⟦ ⟧"/>',
        fixed='<link href="https://ada.invalid/1"/>',
    ),
    Case("a template is not encoded", '<link href="https://ada.invalid/⟦{⟧{ url }}"/>'),
]

test_invalid_iri = rule_test(InvalidIri, CASES, wrap=entry)

RSS = [
    Case("right", "<link>https://ada.invalid/1</link>"),
    Case(
        "a space",
        "<link>https://ada.invalid/a⟦ ⟧b</link>",
        says="link 'https://ada.invalid/a b' is no IRI",
        fixed="<link>https://ada.invalid/a%20b</link>",
    ),
    Case("a line break", "<link>https://ada.invalid/a⟦\n⟧b</link>", says="has a line break in it"),
]
test_invalid_iri_in_rss = rule_test(InvalidIri, RSS, wrap=(rss_item, rdf_item))

BREAKS = [
    Case(
        "a line break",
        '<link href="https://ada.invalid/a⟦\n⟧b?c=1&amp;d=2"/>',
        says="has a line break in it",
    ),
    Case(
        "in the host",
        "<link href='https://ada⟦\n⟧.invalid/a'/>",
        says="has a line break in it",
    ),
    Case(
        "two blanks at the end, and one that is encoded",
        '<link href="https://ada.invalid/a%20⟦ ⟧ "/>',
        says="a space must not",
        fixed='<link href="https://ada.invalid/a%20"/>',
    ),
]
test_invalid_iri_breaks = rule_test(InvalidIri, BREAKS, wrap=entry)

JSON = [
    Case(
        "a space",
        '"url": "https://ada.invalid/a⟦ ⟧b"',
        says="url 'https://ada.invalid/a b' is no IRI",
        fixed='"url": "https://ada.invalid/a%20b"',
    ),
    Case("an id may be any text", '"id": "a b"'),
]
test_invalid_iri_in_json = rule_test(InvalidIri, JSON, wrap=json_item)
