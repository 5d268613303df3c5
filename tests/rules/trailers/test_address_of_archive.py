"""T026 address-of-archive."""

from __future__ import annotations

from feedlint.rules.trailers.address_of_archive import AddressOfArchive
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("lore", f"t\n\nLink: https://lore.kernel.org/r/1\n{SIGN}", options=KERNEL),
    Case("redirector", f"t\n\nLink: https://lkml.kernel.org/r/1\n{SIGN}", options=KERNEL),
    Case(
        "lkml.org",
        f"t\n\nSee ⟦https://lkml.org/lkml/2024/1⟧ and\n⟦http://www.spinics.net/x⟧\n\n{SIGN}",
        says=("'https://lkml.org/lkml/2024/1'", "'http://www.spinics.net/x'"),
        options=KERNEL,
    ),
    Case("trailer", f"t\n\nLink: ⟦https://marc.info/?l=x⟧\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\nLink: https://lkml.org/lkml/2024/1\n{SIGN}"),
]
test_address_of_archive = rule_test(AddressOfArchive, CASES, wrap=commit)
