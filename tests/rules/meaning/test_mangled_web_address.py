"""A045 mangled-web-address."""

from __future__ import annotations

from feedlint.rules.meaning.mangled_web_address import MangledWebAddress
from feedlint.testing import Case, entry, json_item, rdf_item, rss_item, rule_test

RIGHT = [
    *("https://ada.invalid", "http://https.invalid/", "https://http-bin.invalid/", "http/1"),
    *(
        "https://web.invalid/http://a/",
        "www/1",
        "www.html",
        "www.a.b(c)",
        "/www.ada.invalid/",
        "https:/a",
        "./",
    ),
    *("https://http/a", "httpd://a", "a/https://b"),
]

CASES = [
    *(Case(text, f'<link href="{text}"/>') for text in RIGHT),
    Case("no scheme", '<link href="⟦www.ada.invalid⟧/1"/>', says="has no scheme, and is a path"),
    Case("an id without a scheme, of which id-not-iri speaks", "<id>www.ada.invalid/1</id>"),
    Case("no colon", '<link href="⟦https//⟧ada.invalid/1"/>', says="has no scheme"),
    Case("no h", '<link href="⟦ttps://⟧ada.invalid/1"/>', says="has no scheme"),
    Case(
        "two schemes",
        '<link href="https://⟦https⟧://ada.invalid/1"/>',
        says="the host of link href 'https://https://ada.invalid/1' is 'https'",
    ),
    Case("half of the second", '<link href="http://⟦http⟧//ada.invalid/1"/>', says="two schemes"),
    Case("an id", "<id>http://⟦https⟧://a/1</id>", says="the host of id"),
]

test_mangled_web_address = rule_test(MangledWebAddress, CASES, wrap=entry)

MORE = [
    Case("its own archive", '<link href="https://ada.invalid/ada.invalid.zip"/>'),
    Case("another site", '<link href="https://web.invalid/https://ada.invalid/1"/>'),
    Case(
        "the host twice",
        '<link href="https://ada.invalid⟦/https://ada.invalid⟧/1"/>',
        says="has its host twice",
    ),
    Case("as a folder", '<link href="https://www.ada.invalid⟦//ada.invalid⟧/1"/>'),
    Case("glued", '<link href="https://ada.invalid⟦https://ada.invalid⟧/1"/>'),
    Case("semicolon", '<link href="⟦https;//⟧ada.invalid/1"/>', says="has no scheme"),
]
test_mangled_web_address_more = rule_test(MangledWebAddress, MORE, wrap=entry)

RSS = [
    Case("right", "<link>https://ada.invalid/1</link>"),
    Case("no scheme", "<link>⟦www.ada.invalid⟧/1</link>", says="link 'www.ada.invalid/1'"),
    Case("the host twice", "<link>https://ada.invalid⟦/ada.invalid⟧/1</link>"),
]
test_mangled_web_address_in_rss = rule_test(MangledWebAddress, RSS, wrap=(rss_item, rdf_item))

JSON = [
    Case("no scheme", '"url": "⟦www.ada.invalid⟧/1"', says="url 'www.ada.invalid/1'"),
]
test_mangled_web_address_in_json = rule_test(MangledWebAddress, JSON, wrap=json_item)
