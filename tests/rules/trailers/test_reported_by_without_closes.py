"""T019 reported-by-without-closes."""

from __future__ import annotations

from feedlint.rules.trailers.reported_by_without_closes import ReportedByWithoutCloses
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit, commit_of

BO, CY = "Reported-by: Bo <b@c>", "Reported-and-tested-by: Cy <c@d>"
CLOSES = "Closes: https://example.org/1"
CASES = [
    Case("followed", f"t\n\n{BO}\n{CLOSES}\n{SIGN}", options=KERNEL),
    Case("link", f"t\n\n{CY}\nLink: https://example.org/1\n{SIGN}", options=KERNEL),
    Case("two for one", f"t\n\n{BO}\n{CY}\n{CLOSES}\n{SIGN}", options=KERNEL),
    Case("nobody reported", f"t\n\n{SIGN}", options=KERNEL),
    Case(
        "missing",
        f"t\n\n⟦{BO}⟧\n{SIGN}",
        says="no Closes or Link follows this Reported-by",
        options=KERNEL,
    ),
    Case("further down", f"t\n\n⟦{BO}⟧\n{SIGN}\n{CLOSES}", options=KERNEL),
    Case("both", f"t\n\n⟦{BO}⟧\n⟦{CY}⟧", says=("", "this Reported-and-tested-by"), options=KERNEL),
    Case("other customs", f"t\n\n{BO}\n{SIGN}"),
]
test_reported_by_without_closes = rule_test(ReportedByWithoutCloses, CASES, wrap=commit)

EARLIER = [Case("before it was asked for", f"t\n\n{BO}\n{SIGN}", options=KERNEL)]
test_earlier = rule_test(ReportedByWithoutCloses, EARLIER, wrap=commit_of(year=2022))
