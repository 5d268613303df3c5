"""T032 upstream-marker."""

from __future__ import annotations

from feedlint.rules.trailers.upstream_marker import UpstreamMarker
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SHA, SIGN, commit

CASES = [
    Case("full", f"t\n\ncommit {SHA} upstream.\n\n{SIGN}", options=KERNEL),
    Case("brackets", f"t\n\n[ Upstream commit {SHA} ]\n\n{SIGN}", options=KERNEL),
    Case(
        "short", f"t\n\ncommit ⟦0123456⟧ upstream.\n\n{SIGN}", says="has 7 digits", options=KERNEL
    ),
    Case("short, brackets", f"t\n\n[ Upstream commit ⟦{SHA[:12]}⟧ ]\n\n{SIGN}", options=KERNEL),
    Case("prose", f"t\n\nThe commit 0123456 upstream.\n\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\ncommit 0123456 upstream.\n\n{SIGN}"),
]
test_upstream_marker = rule_test(UpstreamMarker, CASES, wrap=commit)
