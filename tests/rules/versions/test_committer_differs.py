"""V216 committer-differs."""

from __future__ import annotations

from tests.generators.entries import cgit, entry_of, gitweb
from tests.generators.held import example

from feedlint.rules.versions.committer_differs import CommitterDiffers
from feedlint.testing import Case, entry, rule_test


def by(name: str, mail: str) -> str:
    return f"<contributor><name>{name}</name><email>{mail}</email></contributor>"


CASES = [
    Case("the committer", entry_of("polish", forge=gitweb, more=by("Bob", "bob@builders.example"))),
    Case("hidden", entry_of("polish", forge=gitweb, more=by("Bob", "redacted"))),
    Case("nobody", entry_of("polish", forge=gitweb)),
    Case("of another forge", entry_of("polish", forge=cgit, more=by("Eve", "eve@x.example"))),
    Case(
        "another name",
        entry_of("polish", forge=gitweb, more=by("⟦Eve⟧", "bob@builders.example")),
        says="the committer is 'Eve'",
    ),
    Case(
        "another address",
        entry_of("polish", forge=gitweb, more=by("Bob", "⟦eve@x.example⟧")),
        says="it is 'bob@builders.example'",
    ),
]
test_committer_differs = rule_test(CommitterDiffers, CASES, wrap=entry, repository=example)
