"""not-well-formed."""

from __future__ import annotations

from feedlint.rules.xml.not_well_formed import NotWellFormed
from feedlint.testing import Case, rule_test

CASES = [
    Case("well-formed", "<feed a='b'/>"),
    Case("worded by another rule", "<feed><a></feed>"),
    Case(
        "one attribute under two prefixes",
        "<feed>\n⟦<a xmlns:b='urn:a' xmlns:c='urn:a' b:d='1' c:d='2'/>⟧\n</feed>",
        says="the XML parser stopped here: \"Namespaced Attribute d in 'urn:a' redefined\"",
    ),
]
test_not_well_formed = rule_test(NotWellFormed, CASES)
