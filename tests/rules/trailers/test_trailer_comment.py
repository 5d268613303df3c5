"""T008 trailer-comment."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_comment import TrailerComment
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case(
        "comments",
        "t\n\nAcked-by: Bo <b@c> # x\nAcked-by: Cy <c@d> [x]\nCc: d@e (x)",
        options=KERNEL,
    ),
    Case("several", "t\n\nTested-by: Bo <b@c>, Cy <c@d>", options=KERNEL),
    Case(
        "text",
        f"t\n\nTested-by: Bo <b@c> ⟦on a board⟧\n{SIGN}",
        says="'on a board' behind the address is no comment",
        options=KERNEL,
    ),
    Case("other customs", f"t\n\nTested-by: Bo <b@c> on a board\n{SIGN}"),
    Case("stable, another rule's", "t\n\nCc: <stable@vger.kernel.org> v5.10+", options=KERNEL),
    Case("no person", "t\n\nMessage-Id: <1@b> x\nAssisted-by: Model:1 [x] y", options=KERNEL),
]
test_trailer_comment = rule_test(TrailerComment, CASES, wrap=commit)
