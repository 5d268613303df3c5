"""T031 sign-off-mismatch."""

from __future__ import annotations

from feedlint.rules.trailers.sign_off_mismatch import SignOffMismatch
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("same", f"t\n\n{SIGN}", options=KERNEL),
    Case("same among others", f"t\n\nSigned-off-by: Ada <a@b>\n{SIGN}", options=KERNEL),
    Case("others", "t\n\nSigned-off-by: Bo <b@c>", options=KERNEL),
    Case(
        "address",
        "t\n\nSigned-off-by: ⟦Ada <a@b>⟧",
        says="another address than the author's 'ada@example.org'",
        options=KERNEL,
    ),
    Case(
        "name",
        "t\n\nSigned-off-by: ⟦A. L. <ada@example.org>⟧",
        says="another name than the author's 'Ada'",
        options=KERNEL,
    ),
    Case("other customs", "t\n\nSigned-off-by: Ada <a@b>"),
]
test_sign_off_mismatch = rule_test(SignOffMismatch, CASES, wrap=commit)
