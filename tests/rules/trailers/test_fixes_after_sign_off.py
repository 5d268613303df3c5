"""T034 fixes-after-sign-off."""

from __future__ import annotations

from feedlint.rules.trailers.fixes_after_sign_off import FixesAfterSignOff
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

FIXES = 'Fixes: 0123456789ab ("x")'
CASES = [
    Case("above", f"t\n\n{FIXES}\n{SIGN}", options=KERNEL),
    Case("below", f"t\n\n{SIGN}\n⟦{FIXES}⟧", says="follows a Signed-off-by", options=KERNEL),
    Case("unsigned", f"t\n\n{FIXES}", options=KERNEL),
    Case("other customs", f"t\n\n{SIGN}\n{FIXES}"),
]
test_fixes_after_sign_off = rule_test(FixesAfterSignOff, CASES, wrap=commit)
