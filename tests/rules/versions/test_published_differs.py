"""V208 published-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generators.entries import cgit, committed, entry_of, gitweb, old_cgit, stagit, written
from tests.generators.held import example

from feedlint.rules.versions.published_differs import PublishedDiffers
from feedlint.testing import Case, entry, rule_test

if TYPE_CHECKING:
    from collections.abc import Callable


def on(label: str, date: str, *, forge: Callable[[str], str] = cgit, says: str = "") -> Case:
    published = f"<published>{date}</published>"
    return Case(label, entry_of("prime", forge=forge, more=published), says)


CASES = [
    on("same", written("prime")),
    on("another zone", "2023-11-15T00:03:20+01:00"),
    on("a fraction of nothing", "2023-11-14T23:03:20.00Z"),
    on(
        "a second later",
        "⟦2023-11-14T23:03:21Z⟧",
        says="published is '2023-11-14T23:03:21Z', but d2adc357e5b9 was written "
        "2023-11-14T23:03:20Z",
    ),
    on("when it was committed", f"⟦{committed('prime')}⟧", says="was written"),
    on("cgit before 2021", f"⟦{committed('prime')}⟧", forge=old_cgit, says="was written"),
    on("stagit", f"⟦{committed('prime')}⟧", forge=stagit, says="was written"),
    on("gitweb", written("prime"), forge=gitweb),
    on("older gitweb", committed("prime"), forge=gitweb),
    on(
        "gitweb, another",
        "⟦2001-01-01T00:00:00Z⟧",
        forge=gitweb,
        says="was committed 2023-11-14T23:13:20Z and was written 2023-11-14T23:03:20Z",
    ),
    on("no date", "soon"),
    Case("none", entry_of("prime")),
]
test_published_differs = rule_test(PublishedDiffers, CASES, wrap=entry, repository=example)
