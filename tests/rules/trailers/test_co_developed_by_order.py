"""T012 co-developed-by-order."""

from __future__ import annotations

from feedlint.rules.trailers.co_developed_by_order import CoDevelopedByOrder
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CO, BO = "Co-developed-by: Bo <b@c>", "Signed-off-by: Bo <b@c>"
CASES = [
    Case("followed", f"t\n\n{SIGN}\n{CO}\n{BO}\nAcked-by: Cy <c@d>", options=KERNEL),
    Case("two spaces, another rule's", f"t\n\nCo-developed-by:  Bo <b@c>\n{BO}", options=KERNEL),
    Case("last", f"t\n\n{SIGN}\n⟦{CO}⟧", says="no Signed-off-by follows", options=KERNEL),
    Case("reviewer", f"t\n\n⟦{CO}⟧\nAcked-by: Bo <b@c>\n{BO}", says="no Signed-", options=KERNEL),
    Case(
        "another person",
        f"t\n\n⟦{CO}⟧\n{SIGN}",
        says="is followed by the sign-off of 'Ada <ada@example.org>'",
        options=KERNEL,
    ),
    Case(
        "author",
        f"t\n\n⟦Co-developed-by: Ada <ada@example.org>⟧\n{SIGN}",
        says="the co-author 'Ada <ada@example.org>' is the author",
        options=KERNEL,
    ),
    Case("other customs", f"t\n\n{SIGN}\n{CO}"),
]
test_co_developed_by_order = rule_test(CoDevelopedByOrder, CASES, wrap=commit)
