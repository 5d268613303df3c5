"""T028 diff-in-message."""

from __future__ import annotations

from feedlint.rules.trailers.diff_in_message import DiffInMessage
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("none", f"t\n\n--- no diff\n+++ this\n@@ nor this @@\ndiff a b\n\n{SIGN}", options=KERNEL),
    Case(
        "files", f"t\n\n⟦--- a/x⟧\n+++ b/x\n\n{SIGN}", says="'--- a/x' looks like", options=KERNEL
    ),
    Case("hunk", f"t\n\n⟦  @@ -1,2 +3,4 @@ x⟧\n\n{SIGN}", options=KERNEL),
    Case("header", f"t\n\n⟦diff --git a/x b/x⟧\n\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\n--- a/x\n\n{SIGN}"),
]
test_diff_in_message = rule_test(DiffInMessage, CASES, wrap=commit)
