"""Cases of the rule invalid-publishing-address."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_publishing_address import InvalidPublishingAddress
from feedlint.testing import Case, document, rule_test

NAMES = 'xmlns="http://www.w3.org/2007/app"'
CASES = [
    Case("right", f'<categories {NAMES} href="/c" scheme="urn:x:y"/>'),
    Case("another attribute", f'<service {NAMES}><collection href="/c" scheme="a b"/></service>'),
    Case("scheme", f'<categories {NAMES} scheme="a⟦ ⟧b"/>', says="categories scheme 'a b'"),
    Case(
        "href",
        f'<service {NAMES}><workspace><collection href="/⟦%zz⟧"/></workspace></service>',
        says="collection href",
    ),
]

test_invalid_publishing_address = rule_test(InvalidPublishingAddress, CASES, wrap=document)
