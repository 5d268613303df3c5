"""Cases of the rule invalid-recipient."""

from __future__ import annotations

from feedlint.rules.podcast.invalid_recipient import InvalidRecipient
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "node",
        '<podcast:value type="lightning" method="keysend"><podcast:valueRecipient type="node" '
        'address="03abababababababababababababababababababababababababababababababab"'
        ' split="1"/></podcast:value>',
    ),
    Case(
        "short",
        '<podcast:value type="lightning" method="keysend"><podcast:valueRecipient type="node" '
        'address="⟦02ab⟧"'
        ' split="1"/></podcast:value>',
        says="no public key",
    ),
    Case(
        "address",
        '<podcast:value type="lightning" method="lnaddress"><podcast:valueRecipient '
        'type="lnaddress" address="⟦ada⟧"'
        ' split="1"/></podcast:value>',
        says="no Lightning address",
    ),
]
test_invalid_recipient = rule_test(InvalidRecipient, CASES, wrap=rss_item)
