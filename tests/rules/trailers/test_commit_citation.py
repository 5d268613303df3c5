"""T022 commit-citation."""

from __future__ import annotations

from feedlint.rules.trailers.commit_citation import CommitCitation
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SHA, SIGN, commit

ABBREVIATED = SHA[:12]


def silent(label: str, text: str) -> Case:
    return Case(label, f"t\n\n{text}\n\n{SIGN}", options=KERNEL)


CASES = [
    silent("subject", f'Since commit {ABBREVIATED} ("pump: add it") it leaks.'),
    silent("next line", f'Since commit {ABBREVIATED}\n("pump: add\nit") it leaks.'),
    silent("broken before", f'Since commit\n{ABBREVIATED} ("pump: add it") it leaks.'),
    silent("again", f'Commit {ABBREVIATED} ("x") leaks. Mend commit {SHA[:10]}.'),
    silent("revert", f"This reverts commit {SHA}."),
    silent("revert, broken line", f"This reverts\ncommit {SHA}."),
    silent("pick", f"(cherry picked from commit {SHA})"),
    silent("upstream", f"commit {SHA} upstream."),
    silent("upstream, brackets", f"[ Upstream commit {SHA} ]"),
    silent("quotation", f"  commit {SHA}\n  Author: Bo\n> commit {SHA}"),
    silent("words", "A commit added defaced beaded feedbac it."),
    Case(
        "no subject",
        f"t\n\nMissed in ⟦commit {ABBREVIATED}⟧, add it.\n\n{SIGN}",
        says="the commit '0123456789ab' is cited without its subject",
        options=KERNEL,
    ),
    Case("broken line", f"t\n\nIn ⟦commit\n{ABBREVIATED}⟧ it.\n\n{SIGN}", options=KERNEL),
    Case("once", f"t\n\n⟦Commit {ABBREVIATED}⟧, commit {ABBREVIATED}.\n\n{SIGN}", options=KERNEL),
    Case(
        "named by Fixes",
        f't\n\nIn commit {ABBREVIATED} it.\n\nFixes: {ABBREVIATED} ("x")\n{SIGN}',
        options=KERNEL,
    ),
    Case("other customs", f"t\n\nMissed in commit {ABBREVIATED}, add it."),
]
test_commit_citation = rule_test(CommitCitation, CASES, wrap=commit)
