"""T018 review-tool-leftover."""

from __future__ import annotations

from feedlint.rules.trailers.review_tool_leftover import ReviewToolLeftover
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("nothing", f"t\n\nText.\n\n{SIGN}", options=KERNEL),
    Case("Gerrit", f"t\n\n⟦Change-Id⟧: I1\n{SIGN}", says="'Change-Id' is left", options=KERNEL),
    Case("not in the block", f"t\n\n ⟦change-id⟧: I1\n\n{SIGN}", options=KERNEL),
    Case(
        "patman",
        f"t\n\n⟦Series-to⟧: u-boot\n⟦Cover-letter⟧:\nx\nEND\n⟦Commit-notes⟧:\ny\nEND\n\n{SIGN}",
        says=("'Series-to'", "'Cover-letter'", "'Commit-notes'"),
        options=KERNEL,
    ),
    Case("prose", f"t\n\nThe Change-Id: line\n\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\nChange-Id: I1\n{SIGN}"),
]
test_review_tool_leftover = rule_test(ReviewToolLeftover, CASES, wrap=commit)
