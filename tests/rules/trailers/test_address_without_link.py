"""T025 address-without-link."""

from __future__ import annotations

from feedlint.rules.trailers.address_without_link import AddressWithoutLink
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("keys", f"t\n\nLink: https://a.b/\nCloses: https://a.b/\n{SIGN}", options=KERNEL),
    Case("prose", f"t\n\nSee https://a.b/ or\nso: see https://a.b/\n\n{SIGN}", options=KERNEL),
    Case("reference", f"t\n\n[1] https://a.b/\nhttps://a.b/\n\n{SIGN}", options=KERNEL),
    Case("below", f"t\n\n{SIGN}\nBugzilla: https://a.b/", options=KERNEL),
    Case(
        "another key",
        f"t\n\n⟦BugLink⟧: https://a.b/\n{SIGN}",
        says="the key 'BugLink' before an address is neither",
        options=KERNEL,
    ),
    Case(
        "version", f"t\n\n ⟦v2⟧: https://a.b/\n\n{SIGN}", says="a note on versions", options=KERNEL
    ),
    Case("other customs", f"t\n\nBugLink: https://a.b/\n{SIGN}"),
]
test_address_without_link = rule_test(AddressWithoutLink, CASES, wrap=commit)
