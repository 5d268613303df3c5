"""lost-namespace."""

from __future__ import annotations

from feedlint.rules.xml.lost_namespace import LostNamespace
from feedlint.testing import Case, diagnose, feed, rule_test

CASES = [
    Case("Atom's", "<rights>x</rights>"),
    Case("an extension", "<note xmlns=''>x</note>"),
    Case("inside an extension", "<x:a xmlns:x='urn:x'><title xmlns=''>x</title></x:a>"),
    Case(
        "lost",
        "⟦<rights xmlns=''>⟧x</rights>",
        says="<rights> is in no namespace, so it is not Atom's rights",
    ),
]
test_lost_namespace = rule_test(LostNamespace, CASES, wrap=feed)


def test_in_a_feed_with_prefixes() -> None:
    text = "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><title>x</title><a:id/></a:feed>"
    (found,) = diagnose(LostNamespace, text.encode())
    assert text[slice(*found.span)] == "<title>"
