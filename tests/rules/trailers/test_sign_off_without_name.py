"""The rule `sign-off-without-name`."""

from __future__ import annotations

from feedlint.rules.trailers.sign_off_without_name import SignOffWithoutName
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("a name", f"t\n\nbody\n\n{SIGN}", options=KERNEL),
    Case(
        "brackets",
        "t\n\nbody\n\n⟦Signed-off-by: <bo@example.org>⟧",
        options=KERNEL,
        says="has no name",
    ),
    Case(
        "bare",
        "t\n\nbody\n\n⟦Signed-off-by: bo@example.org⟧",
        options=KERNEL,
        says="'bo@example.org'",
    ),
    Case("a copy", f"t\n\nbody\n\nCc: <bo@example.org>\n{SIGN}", options=KERNEL),
]
test_sign_off_without_name = rule_test(SignOffWithoutName, CASES, wrap=commit)
