"""Cases of the rule invalid-xml-base."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_xml_base import InvalidXmlBase
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("absolute", '<subtitle xml:base="https://ada.invalid/">x</subtitle>'),
    Case("relative", '<subtitle xml:base="a/b">x</subtitle>'),
    Case(
        "a space",
        '<subtitle xml:base="invalid⟦ ⟧iri">x</subtitle>',
        says="xml:base 'invalid iri' is no IRI",
    ),
    Case("a space before", '<entry xml:base="⟦ ⟧https://ada.invalid/"/>'),
    Case("an open bracket", '<entry xml:base="http://⟦[x⟧"/>'),
    Case("inside foreign markup", '<e:x xmlns:e="urn:e"><subtitle xml:base="a b"/></e:x>'),
    Case("in text only", "<subtitle>xml:base=' a b'</subtitle>"),
]

test_invalid_xml_base = rule_test(InvalidXmlBase, CASES, wrap=feed)
