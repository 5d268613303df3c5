"""T035 missing-fixes."""

from __future__ import annotations

from feedlint.rules.trailers.missing_fixes import MissingFixes
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("nothing broken", f"t\n\nText.\n\n{SIGN}", options=KERNEL),
    Case("named", f't\n\nCall Trace:\n\nFixes: 0123456789ab ("x")\n{SIGN}', options=KERNEL),
    Case("revert", f'Revert "x"\n\nCall Trace:\n\n{SIGN}', options=KERNEL),
    Case("trace", f"t\n\n⟦Call Trace:⟧\n x\n\n{SIGN}", says="'Call Trace:' speaks", options=KERNEL),
    Case("sanitizer", f"t\n\nBUG: ⟦KASAN:⟧ x\n\n{SIGN}", options=KERNEL),
    Case("stable", f"t\n\nCc: <⟦stable@vger.kernel.org⟧>\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\nCall Trace:\n\n{SIGN}"),
]
test_missing_fixes = rule_test(MissingFixes, CASES, wrap=commit)
