"""T011 trailer-key-case."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_key_case import TrailerKeyCase
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("usual", f"t\n\n{SIGN}\nCo-authored-by: Bo <b@c>", options=KERNEL),
    Case(
        "sign-off",
        "t\n\n⟦Signed-Off-By⟧: Ada <a@b>",
        says="the key 'Signed-Off-By' is usually written 'Signed-off-by'",
        fixed="t\n\nSigned-off-by: Ada <a@b>",
    ),
    Case("GitHub's", "t\n\nCo-Authored-By: Bo <b@c>\nReviewed-By: Cy <c@d>"),
    Case(
        "the kernel's",
        "t\n\n⟦Reviewed-By⟧: Bo <b@c>\n⟦ACKED-BY⟧: Cy <c@d>",
        fixed="t\n\nReviewed-by: Bo <b@c>\nAcked-by: Cy <c@d>",
        options=KERNEL,
    ),
    Case("other keys", "t\n\nChange-ID: x\nCC: a@b\nSeen-By: Bo", options=KERNEL),
]
test_trailer_key_case = rule_test(TrailerKeyCase, CASES, wrap=commit)
