"""T003 trailer-key-typo."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_key_typo import TrailerKeyTypo
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit, commit_twice

CASES = [
    Case("known", f"t\n\n{SIGN}\nREVIEWED-BY: Bo <a@b>\nReported-and-tested-by: Cy <a@b>"),
    Case("words of their own", "t\n\nHacked-by: Bo\nLiked-by: Cy\nRevised-by: Di\nTests-by: Ed"),
    Case("no person", "t\n\nLinks: https://example.org/\nFix: it"),
    Case(
        "neighbours swapped",
        "t\n\n⟦Singed-off-by⟧: Ada <a@b>",
        says="'Singed-off-by' is one slip from 'Signed-off-by'",
        fixed="t\n\nSigned-off-by: Ada <a@b>",
    ),
    Case(
        "letter missing",
        "t\n\n⟦Reviewd-by⟧: Bo <a@b>",
        says="'Reviewed-by'",
        fixed="t\n\nReviewed-by: Bo <a@b>",
    ),
    Case("not in the block", "t\n\nReviewd-by: Bo <a@b>\n\nThe end."),
]
test_trailer_key_typo = rule_test(TrailerKeyTypo, CASES, wrap=commit)
test_twice = rule_test(TrailerKeyTypo, CASES, wrap=commit_twice)
