"""Cases of the rule signature-with-mac."""

from __future__ import annotations

from feedlint.rules.meaning.signature_with_mac import SignatureWithMac
from feedlint.testing import Case, feed, rule_test


def signed(attribute: str) -> str:
    return (
        '<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:SignedInfo>'
        f"<s:SignatureMethod {attribute}/></s:SignedInfo></s:Signature>"
    )


RSA = 'Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"'
MAC = 'Algorithm="http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"'
CASES = [
    Case("a key pair", signed(RSA)),
    Case("no method", signed("")),
    Case("a feed's", signed(f"⟦{MAC}⟧"), says="a message authentication code"),
    Case("an entry's", f"<entry>{signed(f'⟦{MAC}⟧')}</entry>"),
]

test_signature_with_mac = rule_test(SignatureWithMac, CASES, wrap=feed)
