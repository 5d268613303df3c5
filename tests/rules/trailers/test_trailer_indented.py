"""T010 trailer-indented."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_indented import TrailerIndented
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit, commit_twice

BO = "Reviewed-by: Bo <bo@example.org>"
CASES = [
    Case("at the start", f"t\n\n{BO}\n{SIGN}"),
    Case(
        "indented",
        f"t\n\n{BO}\n ⟦{SIGN}⟧",
        says="git reads this Signed-off-by as a part of the Reviewed-by above it",
        fixed=f"t\n\n{BO}\n{SIGN}",
    ),
    Case(
        "two",
        f"t\n\n{BO}\n\t⟦{SIGN}⟧\n  ⟦Cc: a@b⟧\nAcked-by: Cy <c@d>",
        fixed=f"t\n\n{BO}\n{SIGN}\nCc: a@b\nAcked-by: Cy <c@d>",
    ),
    Case("folded", f"t\n\n{BO}\n  (in part)\n  see: this\n{SIGN}"),
    Case("under a note", f"t\n\n[bo: mended]\n  {BO}\n\n{SIGN}"),
    Case("under a note in the block", f"t\n\n{SIGN}\n[bo: mended]\n  Link: https://example.org/"),
    Case(
        "in the block's first line",
        f"t\n\n  ⟦{BO}⟧\n{SIGN}",
        says="git does not read this Reviewed-by: its line is indented",
    ),
    Case("words in the block's first line", f"t\n\n  Reviewed-by: all of us\n{SIGN}"),
]
test_trailer_indented = rule_test(TrailerIndented, CASES, wrap=commit)
test_twice = rule_test(TrailerIndented, CASES, wrap=commit_twice)
