"""T036 message-long-line."""

from __future__ import annotations

from feedlint.rules.trailers.message_long_line import MessageLongLine
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

WORDS = "word " * 15
CASES = [
    Case("short", f"t\n\n{WORDS}\n\n{SIGN}", options=KERNEL),
    Case("long", f"t\n\n{WORDS}⟦more⟧\n{WORDS}more\n\n{SIGN}", says="79 columns", options=KERNEL),
    Case("indented", f"t\n\n  {WORDS}more\n\n{SIGN}", options=KERNEL),
    Case("path", f"t\n\na/b.c: {WORDS}\n\n{SIGN}", options=KERNEL),
    Case("address", f"t\n\n{WORDS} https://example.org/\n\n{SIGN}", options=KERNEL),
    Case("trailer", f"t\n\nSuggested-by: {WORDS} <a@b>\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\n{WORDS}more\n\n{SIGN}"),
]
test_message_long_line = rule_test(MessageLongLine, CASES, wrap=commit)
