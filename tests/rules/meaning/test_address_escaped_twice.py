"""Cases of the rule address-escaped-twice."""

from __future__ import annotations

from feedlint.rules.meaning.address_escaped_twice import AddressEscapedTwice
from feedlint.testing import Case, entry, json_item, rdf_item, rss_item, rule_test

CASES = [
    Case("once", '<link href="https://ada.invalid/?a=1&amp;b=2"/>'),
    Case("a bare semicolon", '<link href="https://ada.invalid/?amp;b=2"/>'),
    Case("a name of no reference", '<link href="https://ada.invalid/?a=1&amp;copy;"/>'),
    Case(
        "twice",
        '<link href="https://ada.invalid/?a=1⟦&amp;amp;⟧b=2&amp;amp;c=3"/>',
        says="has '&amp;' left in it",
        fixed='<link href="https://ada.invalid/?a=1&amp;b=2&amp;c=3"/>',
    ),
    Case(
        "three times",
        '<link href="https://ada.invalid/?a=1⟦&amp;amp;⟧amp;b=2"/>',
        fixed='<link href="https://ada.invalid/?a=1&amp;b=2"/>',
    ),
    Case(
        "a quotation mark",
        '<link href="https://ada.invalid/⟦&amp;quot;⟧a&amp;#34;"/>',
        fixed='<link href="https://ada.invalid/%22a%22"/>',
    ),
    Case(
        "beyond Unicode",
        '<link href="https://ada.invalid/⟦&amp;#x99999999;⟧"/>',
        fixed='<link href="https://ada.invalid/%EF%BF%BD"/>',
    ),
    Case(
        "the address of a person",
        "<contributor><name>B</name><uri>https://ada.invalid/?a⟦&amp;amp;⟧b</uri></contributor>",
        fixed="<contributor><name>B</name><uri>https://ada.invalid/?a&amp;b</uri></contributor>",
    ),
    Case(
        "an id",
        "<id>https://ada.invalid/?a=1⟦&amp;amp;⟧b=2</id>",
        fixed="<id>https://ada.invalid/?a=1&amp;b=2</id>",
    ),
    Case("nothing mends it", '<link href="[⟦&amp;amp;⟧"/>'),
]
RSS = [
    Case("once", "<link>https://ada.invalid/?a=1&amp;b=2</link>"),
    Case("in CDATA", "<link><![CDATA[https://ada.invalid/?a=1&b=2]]></link>"),
    Case(
        "twice",
        "<link>https://ada.invalid/?a=1⟦&amp;amp;⟧b=2</link>",
        says="link 'https://ada.invalid/?a=1&amp;b=2'",
        fixed="<link>https://ada.invalid/?a=1&amp;b=2</link>",
    ),
    Case(
        "twice in CDATA",
        "<link><![CDATA[https://ada.invalid/?a=1⟦&amp;⟧b=2]]></link>",
        fixed="<link><![CDATA[https://ada.invalid/?a=1&b=2]]></link>",
    ),
]

test_address_escaped_twice = rule_test(AddressEscapedTwice, CASES, wrap=entry)
test_address_escaped_twice_in_rss = rule_test(AddressEscapedTwice, RSS, wrap=(rss_item, rdf_item))

JSON = [
    Case(
        "escaped as in XML",
        '"url": "https://ada.invalid/?a=1⟦&amp;⟧b=2"',
        fixed='"url": "https://ada.invalid/?a=1&b=2"',
    ),
]
test_address_escaped_twice_in_json = rule_test(AddressEscapedTwice, JSON, wrap=json_item)
