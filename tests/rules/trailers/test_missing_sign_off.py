"""T029 missing-sign-off."""

from __future__ import annotations

from feedlint.rules.trailers.missing_sign_off import MissingSignOff
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

CASES = [
    Case("signed", f"t\n\n{SIGN}"),
    Case("any case, anywhere", "t\n\n  signed-off-by: Ada\n\nText."),
    Case("merge", "Merge branch 'x'\n\nText."),
    Case("missing", "⟦a title⟧\n\nText.", says="has no Signed-off-by"),
    Case("empty", "⟦a title⟧\n\n", says="has no Signed-off-by"),
    Case("revert", "⟦Revert x⟧\n\nThis reverts it."),
    Case("prose", "⟦a title⟧\n\nWith no signed-off-by: line"),
]
test_missing_sign_off = rule_test(MissingSignOff, CASES, wrap=commit)
