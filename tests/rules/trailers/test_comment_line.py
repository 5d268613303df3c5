"""T027 comment-line."""

from __future__ import annotations

from feedlint.rules.trailers.comment_line import CommentLine
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("none", f"t\n\n - #1\n #2\n\n{SIGN}", options=KERNEL),
    Case("title", f"#1 t\n\n{SIGN}", options=KERNEL),
    Case("line", f"t\n\n⟦# make⟧\n# make install\n\n{SIGN}", says="for a comment", options=KERNEL),
    Case("merge of a signed tag", f"Merge tag 'x'\n\n# -----BEGIN PGP\n\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\n# Why\n\n{SIGN}"),
]
test_comment_line = rule_test(CommentLine, CASES, wrap=commit)
