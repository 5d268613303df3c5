"""T007 trailer-punctuation."""

from __future__ import annotations

from feedlint.rules.trailers.trailer_punctuation import TrailerPunctuation
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit, commit_twice

CASES = [
    Case("none", f"t\n\n{SIGN}\nAcked-by: Bo <b@c>\nCc: a@b, b@c\nTested-by: Cy <c@d> # no."),
    Case(
        "full stop",
        "t\n\nAcked-by: Bo <b@c>⟦.⟧",
        says="'.' follows the address",
        fixed="t\n\nAcked-by: Bo <b@c>",
    ),
    Case(
        "bracket",
        "t\n\nAcked-by: Bo <b@c>⟦>⟧\nCc: Cy <c@d>⟦,⟧",
        says=("'>'", "','"),
        fixed="t\n\nAcked-by: Bo <b@c>\nCc: Cy <c@d>",
    ),
    Case("bare address", "t\n\nCc: a@b.org⟦.⟧", fixed="t\n\nCc: a@b.org"),
    Case("no person", "t\n\nMessage-Id: <1@b>."),
]
test_trailer_punctuation = rule_test(TrailerPunctuation, CASES, wrap=commit)
test_twice = rule_test(TrailerPunctuation, CASES, wrap=commit_twice)
