"""T037 message-too-short."""

from __future__ import annotations

from feedlint.rules.trailers.message_too_short import MessageTooShort
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("two lines", f"t\n\nOne\n\ntwo.\n\n{SIGN}", options=KERNEL),
    Case("one line", f"⟦a title⟧\n\nOne.\n\n{SIGN}", says="has one line", options=KERNEL),
    Case("nothing", f"⟦a title⟧\n\n{SIGN}", says="has no text", options=KERNEL),
    Case("nothing at all", "⟦a title⟧\n\n", says="has no text", options=KERNEL),
    Case("no trailers", "t\n\nOne\ntwo.", options=KERNEL),
    Case("merge", f"Merge tag 'x'\n\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\n{SIGN}"),
]
test_message_too_short = rule_test(MessageTooShort, CASES, wrap=commit)
