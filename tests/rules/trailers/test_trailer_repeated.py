"""T009 trailer-repeated."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_repeated import TrailerRepeated
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

BO = "Reviewed-by: Bo <bo@example.org>"
CASES = [
    Case("different", f"t\n\n{BO}\n{SIGN}\nCc: Bo <bo@example.org>"),
    Case("twice", f"t\n\n{BO}\n⟦{BO}⟧\n{SIGN}", says="this Reviewed-by repeats the line above"),
    Case("three times", f"t\n\n{BO}\n⟦{BO}⟧\n⟦{BO}⟧"),
    Case("case and blanks", f"t\n\n{BO}\n⟦Reviewed-By:  bo <BO@example.org>⟧"),
    Case("comment between", f"t\n\n{BO}\n# c\n⟦{BO}⟧"),
    Case("further down", f"t\n\n{SIGN}\n{BO}\n{SIGN}"),
    Case("unknown key", "t\n\nTotal: 1\nTotal: 1"),
    Case("no value", "t\n\nCc:\nCc:"),
]
test_trailer_repeated = rule_test(TrailerRepeated, CASES, wrap=commit)
