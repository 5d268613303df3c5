"""T020 reported-by-without-link."""

from __future__ import annotations

from feedlint.rules.trailers.reported_by_without_link import ReportedByWithoutLink
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit, commit_of

BO = "Reported-by: Bo <b@c>"
CASES = [
    Case("followed", f"t\n\n{BO}\nLink: https://example.org/1\n{SIGN}", options=KERNEL),
    Case("missing", f"t\n\n⟦{BO}⟧\n{SIGN}", says="as the kernel asks since 2023", options=KERNEL),
    Case("other customs", f"t\n\n{BO}\n{SIGN}"),
]
test_reported_by_without_link = rule_test(ReportedByWithoutLink, CASES, wrap=commit_of(year=2020))

LATER = [Case("another rule's", f"t\n\n{BO}\n{SIGN}", options=KERNEL)]
test_later = rule_test(ReportedByWithoutLink, LATER, wrap=commit)
