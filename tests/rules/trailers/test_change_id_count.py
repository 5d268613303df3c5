"""T017 change-id-count."""

from __future__ import annotations

from feedlint.rules.trailers.change_id_count import ChangeIdCount
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

GERRIT = {"profile": "gerrit"}
ONE, TWO = "Change-Id: I" + "1" * 40, "Change-Id: I" + "2" * 40
CASES = [
    Case("one", f"t\n\n{ONE}\n{SIGN}", options=GERRIT),
    Case("two", f"t\n\n{ONE}\n⟦{TWO}⟧", says="comes after 'I11111", options=GERRIT),
    Case("none", f"⟦a title⟧\n\n{SIGN}", says="has no Change-Id", options=GERRIT),
    Case("outside, another rule's", f"t\n\n{ONE}\n\n{SIGN}", options=GERRIT),
    Case("other customs", f"t\n\n{SIGN}"),
]
test_change_id_count = rule_test(ChangeIdCount, CASES, wrap=commit)
