"""V202 commit-mistaken."""

from __future__ import annotations

from tests.generators.entries import NAMES, cgit, committed, entry_of, redmine, written
from tests.generators.held import example

from feedlint.rules.versions.commit_mistaken import CommitMistaken
from feedlint.testing import Case, entry, rule_test

NAME = NAMES["prime"]
OTHER = f"<title>pump: polish it</title><updated>{committed('polish')}</updated>"

CASES = [
    Case("right", entry_of("prime")),
    Case(
        "all wrong",
        cgit(NAME).replace(NAME, f"⟦{NAME}⟧", 1) + OTHER,
        says="tells of another commit than d2adc357e5b9, whose subject is "
        "'pump: prime it before use'",
    ),
    Case("only the title", entry_of("prime", more="<title>pump: polish it</title>")),
    Case("only the date", entry_of("prime", more=f"<updated>{committed('polish')}</updated>")),
    Case("one date is right", cgit(NAME) + OTHER + f"<published>{written('prime')}</published>"),
    Case("no date", cgit(NAME) + "<title>pump: polish it</title><updated>soon</updated>"),
    Case("titles of their own", redmine(NAME) + OTHER),
    Case("unknown", cgit("0" * 40) + OTHER),
]
test_commit_mistaken = rule_test(CommitMistaken, CASES, wrap=entry, repository=example)
