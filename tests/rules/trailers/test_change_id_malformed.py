"""T016 change-id-malformed."""

from __future__ import annotations

from feedlint.rules.trailers.change_id_malformed import ChangeIdMalformed
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

GOOD = "I0123456789abcdef0123456789abcdef01234567"
CASES = [
    Case("right", f"t\n\nChange-Id: {GOOD}\n{SIGN}"),
    Case("short", f"t\n\nChange-Id: ⟦{GOOD[:-1]}⟧\n{SIGN}", says="is not an I and 40"),
    Case("no I", f"t\n\nChange-Id: ⟦{GOOD[1:]}⟧\n{SIGN}"),
    Case("capitals", f"t\n\nChange-Id: ⟦{GOOD.upper()}⟧\n{SIGN}"),
    Case("text behind", f"t\n\nChange-Id: ⟦{GOOD} x⟧\n{SIGN}"),
    Case("component", "t\n\nchange-id: use it"),
    Case("the kernel has another rule", f"t\n\nChange-Id: 1\n{SIGN}", options=KERNEL),
]
test_change_id_malformed = rule_test(ChangeIdMalformed, CASES, wrap=commit)
