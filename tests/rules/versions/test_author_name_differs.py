"""V206 author-name-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generators.entries import cgit, entry_of, github, gitweb, redmine
from tests.generators.held import example

from feedlint.rules.versions.author_name_differs import AuthorNameDiffers
from feedlint.testing import Case, entry, rule_test

if TYPE_CHECKING:
    from collections.abc import Callable


def by(label: str, *names: str, forge: Callable[[str], str] = cgit, says: str = "") -> Case:
    authors = "".join(f"<author><name>{name}</name></author>" for name in names)
    return Case(label, entry_of("prime", forge=forge, more=authors), says)


CASES = [
    by("same", "Ada Lovelace"),
    by("white space", "\n  Ada  Lovelace\n"),
    by(
        "another",
        "⟦Charles Babbage⟧",
        says="the author is 'Charles Babbage', that of d2adc357e5b9 'Ada Lovelace'",
    ),
    by("the committer", "⟦Bob⟧", says="is 'Bob'"),
    by("a letter", "⟦Ada Lovelacé⟧", says="Lovelacé'"),
    by("one of two", "Charles Babbage", "Ada Lovelace"),
    by("none of two", "⟦Charles Babbage⟧", "Bob", says="is 'Charles Babbage'"),
    by("empty", ""),
    by("none"),
    by("gitweb", "⟦Bob⟧", forge=gitweb, says="is 'Bob'"),
    by("an account", "ada", forge=github),
    by("redmine", "ada", forge=redmine),
]
test_author_name_differs = rule_test(AuthorNameDiffers, CASES, wrap=entry, repository=example)
