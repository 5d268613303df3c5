"""Cases of the rule id-not-canonical."""

from __future__ import annotations

from feedlint.rules.meaning.id_not_canonical import IdNotCanonical
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("plain", "<id>https://ada.invalid/1</id>"),
    Case("a tilde", "<id>http://ada.invalid/~smith/</id>"),
    Case("an essential octet", "<id>http://ada.invalid/%C3%87</id>"),
    Case("another port", "<id>http://ada.invalid:8080/</id>"),
    Case("empty query and fragment", "<id>http://ada.invalid/?#</id>"),
    Case("a tag URI in capitals", "<id>tag:Ada.org,2001-06-05:Taiko</id>"),
    Case("a UUID in capitals", "<id>urn:uuid:60A76C80-D399-11D9-B93C-0003939E0AF6</id>"),
    Case("no IRI", "<id>Post</id>"),
    Case("a broken IRI", "<id>HTTP://ada.invalid/%zz</id>"),
    Case("composed", "<id>https://ada.invalid/Ç</id>"),
    Case("dots in a name", "<id>https://ada.invalid/a..b/.c</id>"),
    Case("a user", "<id>ftp://ada@ada.invalid/x</id>"),
    Case(
        "scheme",
        "<id>⟦HTTP⟧://ada.invalid/1</id>",
        says="the scheme is not in lower case",
        fixed="<id>http://ada.invalid/1</id>",
    ),
    Case(
        "host",
        "<id>http://⟦Ada.invalid⟧/1</id>",
        says="the host is not",
        fixed="<id>http://ada.invalid/1</id>",
    ),
    Case(
        "no path",
        "<id>⟦http://ada.invalid⟧</id>",
        says="the path is empty",
        fixed="<id>http://ada.invalid/</id>",
    ),
    Case(
        "default port",
        "<id>http://ada.invalid⟦:80⟧/1</id>",
        says="goes unsaid",
        fixed="<id>http://ada.invalid/1</id>",
    ),
    Case(
        "empty port",
        "<id>https://ada.invalid⟦:⟧/1</id>",
        says="goes unsaid",
        fixed="<id>https://ada.invalid/1</id>",
    ),
    Case(
        "empty user",
        "<id>http://⟦:@⟧ada.invalid/1</id>",
        says="user information",
        fixed="<id>http://ada.invalid/1</id>",
    ),
    Case(
        "dot-segments",
        "<id>http://ada.invalid⟦/a/../b⟧</id>",
        says="dot-segments",
        fixed="<id>http://ada.invalid/b</id>",
    ),
    Case(
        "needless octet",
        "<id>http://ada.invalid/⟦%7E⟧ada</id>",
        says="needs no encoding",
        fixed="<id>http://ada.invalid/~ada</id>",
    ),
    Case(
        "octet in small letters",
        "<id>http://ada.invalid/C⟦%cc⟧%A7</id>",
        says="upper case",
        fixed="<id>http://ada.invalid/C%CC%A7</id>",
    ),
    Case(
        "decomposed",
        "<id>http://ada.invalid/⟦C⟧\u0327</id>",
        says="NFC",
        fixed="<id>http://ada.invalid/\u00c7</id>",
    ),
    Case(
        "two departures",
        "<id>⟦HTTP⟧://ada.invalid:80/1</id>",
        says="scheme",
        fixed="<id>http://ada.invalid/1</id>",
    ),
]

test_id_not_canonical = rule_test(IdNotCanonical, CASES, wrap=entry)
