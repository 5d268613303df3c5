"""T024 address-stray-quote."""

from __future__ import annotations

from feedlint.rules.trailers.address_stray_quote import AddressStrayQuote
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

CASES = [
    Case("no mark", f"t\n\nSee https://example.org/\n\n{SIGN}"),
    Case("quotation", f't\n\nSee "https://example.org/"\n\n{SIGN}'),
    Case("quotation of two lines", f't\n\nHe said "look\nat https://example.org/"\n\n{SIGN}'),
    Case("two marks behind", f't\n\nhttps://example.org/" and 3" more\n\n{SIGN}'),
    Case("no address", f't\n\nA disk of 3"\n\n{SIGN}'),
    Case(
        "stray",
        f't\n\n[1] https://example.org/memory⟦"⟧\n\nSay "no".\n\n{SIGN}',
        says="follows the address 'https://example.org/memory'",
    ),
    Case("brackets", f't\n\nX (https://example.org/⟦"⟧) y\n\n{SIGN}'),
]
test_address_stray_quote = rule_test(AddressStrayQuote, CASES, wrap=commit)
