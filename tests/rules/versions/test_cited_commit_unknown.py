"""V210 cited-commit-unknown."""

from __future__ import annotations

from tests.generators.entries import entry_of
from tests.generators.held import example, shallow

from feedlint.rules.versions.cited_commit_unknown import CitedCommitUnknown
from feedlint.testing import Case, entry, rule_test

TREE = "0d28d54f0a28"


def saying(label: str, body: str, says: str | tuple[str, ...] = "") -> Case:
    return Case(label, entry_of("write", more=f"<content>\n{body}\n</content>"), says)


CASES = [
    saying("known", 'Since commit 42de385d7015 ("Begin").\n\nFixes: d2adc357e5b9 ("x")'),
    saying(
        "unknown",
        'Since commit ⟦42de385d7000⟧ ("Begin").\n\nFixes: ⟦d2adc357e500⟧ ("x")',
        (
            "the repository has no commit 42de385d7000, which is cited here",
            "the repository has no commit d2adc357e500",
        ),
    ),
    saying("without a subject", "Since commit 42de385d7000.\n\nFixes: ⟦d2adc357e500⟧", "no commit"),
    saying("an issue", "Text.\n\nFixes: 1234567\nFixes: #12\nFixes: https://bugs.example/12"),
    saying("a backport", 'commit 42de385d7000 upstream.\n\nFixes: d2adc357e500 ("x")'),
    saying("none", "Text."),
]
test_cited_commit_unknown = rule_test(CitedCommitUnknown, CASES, wrap=entry, repository=example)
SHALLOW = [saying("may be left out", 'Text.\n\nFixes: d2adc357e500 ("x")')]
test_shallow = rule_test(CitedCommitUnknown, SHALLOW, wrap=entry, repository=shallow)
