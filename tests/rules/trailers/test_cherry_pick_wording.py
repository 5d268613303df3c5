"""T021 cherry-pick-wording."""

from __future__ import annotations

from feedlint.rules.trailers.cherry_pick_wording import CherryPickWording
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SHA, SIGN, commit, commit_twice

RIGHT = f"(cherry picked from commit {SHA})"
CASES = [
    Case("git's", f"t\n\n{SIGN}\n{RIGHT}"),
    Case("SHA-256", f"t\n\n(cherry picked from commit {'0' * 64})"),
    Case("goes on", f"t\n\n(cherry picked from commit {SHA}\n https://example.org/ main)"),
    Case("Android's", f"t\n\n(cherry picked from https://example.org/q/commit:{SHA})"),
    Case("sentence", f"t\n\nThis was cherry-picked from commit {SHA} by hand."),
    Case(
        "order",
        f"t\n\n⟦(cherry picked from {SHA} commit)⟧",
        says="git words",
        fixed=f"t\n\n{RIGHT}",
    ),
    Case("hyphen", f"t\n\n⟦(cherry-picked from commit {SHA})⟧", fixed=f"t\n\n{RIGHT}"),
    Case("capital", f"t\n\n⟦(Cherry picked from commit {SHA})⟧", fixed=f"t\n\n{RIGHT}"),
    Case("no brackets", f"t\n\n⟦cherry picked from commit {SHA}⟧.", fixed=f"t\n\n{RIGHT}."),
    Case("no commit", f"t\n\n⟦(cherry picked from {SHA})⟧", fixed=f"t\n\n{RIGHT}"),
    Case("short", "t\n\n⟦(cherry picked from commit 0123456789ab)⟧", says="has 12 digits"),
]
test_cherry_pick_wording = rule_test(CherryPickWording, CASES, wrap=commit)
test_twice = rule_test(CherryPickWording, CASES[5:7], wrap=commit_twice)
