"""Cases of the rule misplaced-signature."""

from __future__ import annotations

from feedlint.rules.meaning.misplaced_signature import MisplacedSignature
from feedlint.testing import Case, feed, rule_test

SIGNATURE = '<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"/>'
CASES = [
    Case("a feed's", SIGNATURE),
    Case("an entry's", f"<entry>{SIGNATURE}</entry>"),
    Case(
        "a person's",
        f"<contributor><name>Bo</name>⟦{SIGNATURE}⟧</contributor>",
        says="stands in contributor",
    ),
    Case("a source's", f"<entry><source>⟦{SIGNATURE}⟧</source></entry>", says="in source"),
    Case("in foreign markup", f'<e:x xmlns:e="urn:e">{SIGNATURE}</e:x>'),
    Case("of another namespace", '<contributor><s:Signature xmlns:s="urn:s"/></contributor>'),
]

test_misplaced_signature = rule_test(MisplacedSignature, CASES, wrap=feed)
