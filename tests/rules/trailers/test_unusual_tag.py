"""The rule `unusual-tag`."""

from __future__ import annotations

from feedlint.rules.trailers.unusual_tag import UnusualTag
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("known", f"t\n\nbody\n\nSuggested-by: Bo <bo@example.org>\n{SIGN}", options=KERNEL),
    Case(
        "unknown",
        f"t\n\nbody\n\n⟦Paid-by⟧: Bo <bo@example.org>\n{SIGN}",
        options=KERNEL,
        says="does not know the tag 'Paid-by'",
    ),
    Case(
        "mistyped is another rule's",
        f"t\n\nbody\n\nReviwed-by: Bo <bo@example.org>\n{SIGN}",
        options=KERNEL,
    ),
    Case("no person", f"t\n\nbody\n\nChange-Id: x\n{SIGN}", options=KERNEL),
]
test_unusual_tag = rule_test(UnusualTag, CASES, wrap=commit)
