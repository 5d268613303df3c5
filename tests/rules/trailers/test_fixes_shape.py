"""T013 fixes-shape."""

from __future__ import annotations

from feedlint.rules.trailers.fixes_shape import FixesShape
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit


def bad(label: str, line: str, says: str) -> Case:
    return Case(label, f"t\n\n⟦{line}⟧\n{SIGN}", says=says, options=KERNEL)


CASES = [
    Case("right", f't\n\nFixes: 0123456789ab ("pump: add (it)")\n{SIGN}', options=KERNEL),
    Case("full name", f't\n\nFixes: {"0123456789" * 4} ("x")\n{SIGN}', options=KERNEL),
    Case("issue", f"t\n\nFixes: #12\nFixes: https://example.org/1\n{SIGN}", options=KERNEL),
    Case("prose", f"t\n\nFixes: added feature\nFixes: dead code\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\nFixes: 0123456\n{SIGN}"),
    bad("short", 'Fixes: 0123456 ("x")', "the commit '0123456' has 7 digits, fewer than 12"),
    bad("capitals", 'Fixes: 0123456789AB ("x")', "has capital letters"),
    bad("word", 'Fixes: commit 0123456789ab ("x")', "the word 'commit' stands before"),
    bad("key", 'fixes: 0123456789ab ("x")', "the key 'fixes' is not written 'Fixes'"),
    bad("no subject", "Fixes: 0123456789ab", "has no subject"),
    bad("no space", 'Fixes: 0123456789ab("x")', "no space stands between"),
    bad("no quotes", "Fixes: 0123456789ab (x)", "does not begin with"),
    bad("unclosed", 'Fixes: 0123456789ab ("x"', "does not end with"),
    bad("text behind", 'Fixes: 0123456789ab ("x") # 6.1', "does not end with"),
    bad("folded", 'Fixes: 0123456789ab ("x\n y")', "more than one line"),
    Case(
        "no colon",
        f't\n\nText.\n\n⟦Fixes 0123456789ab ("x")⟧\n{SIGN}',
        says="'Fixes' has no colon behind it",
        options=KERNEL,
    ),
    Case("sentence", f't\n\nFixes 0123456789ab ("x") in part.\n\n{SIGN}', options=KERNEL),
]
test_fixes_shape = rule_test(FixesShape, CASES, wrap=commit)
