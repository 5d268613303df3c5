"""The rule `review-repeated`."""

from __future__ import annotations

from feedlint.rules.trailers.review_repeated import ReviewRepeated
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("once", f"t\n\nb\n\nReviewed-by: Bo <bo@example.org>\n{SIGN}", options=KERNEL),
    Case(
        "apart",
        f"t\n\nb\n\nReviewed-by: Bo <bo@example.org>\n{SIGN}\n⟦Reviewed-by: Bo <bo@example.org>⟧",
        options=KERNEL,
        says="in the block already",
    ),
    Case(
        "neighbours are another rule's",
        f"t\n\nb\n\nReviewed-by: Bo <bo@example.org>\nReviewed-by: Bo <bo@example.org>\n{SIGN}",
        options=KERNEL,
    ),
    Case(
        "sign-offs",
        f"t\n\nb\n\n{SIGN}\nReviewed-by: Bo <bo@example.org>\n{SIGN}",
        options=KERNEL,
    ),
    Case(
        "another tag",
        f"t\n\nb\n\nReviewed-by: Bo <bo@example.org>\n{SIGN}\nTested-by: Bo <bo@example.org>",
        options=KERNEL,
    ),
]
test_review_repeated = rule_test(ReviewRepeated, CASES, wrap=commit)
