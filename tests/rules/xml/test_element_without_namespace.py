"""element-without-namespace."""

from __future__ import annotations

from feedlint.rules.xml.element_without_namespace import ElementWithoutNamespace
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("in one", "<x:note xmlns:x='urn:x'/>"),
    Case("another rule's", "<rights xmlns=''/>"),
    Case("inside an extension", "<x:a xmlns:x='urn:x'><note xmlns=''/></x:a>"),
    Case("in none", "⟦<note xmlns=''>⟧x</note>", says="<note> is in no namespace"),
    Case(
        "in an entry and a person",
        "<entry>⟦<note xmlns=''/>⟧</entry><contributor>⟦<nick xmlns=''/>⟧</contributor>",
        says=("<note>", "<nick>"),
    ),
]
test_element_without_namespace = rule_test(ElementWithoutNamespace, CASES, wrap=feed)
