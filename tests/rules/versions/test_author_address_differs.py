"""V207 author-address-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generators.entries import cgit, entry_of, github
from tests.generators.held import example

from feedlint.rules.versions.author_address_differs import AuthorAddressDiffers
from feedlint.testing import Case, entry, rule_test

if TYPE_CHECKING:
    from collections.abc import Callable


def at(label: str, *addresses: str, forge: Callable[[str], str] = cgit, says: str = "") -> Case:
    authors = "".join(f"<author><name>A</name><email>{a}</email></author>" for a in addresses)
    return Case(label, entry_of("prime", forge=forge, more=authors), says)


CASES = [
    at("same", "ada@analytical.example"),
    at("white space", "\n ada@analytical.example\n"),
    at(
        "another",
        "⟦ada@difference.example⟧",
        says="the author's address is 'ada@difference.example', "
        "in d2adc357e5b9 it is 'ada@analytical.example'",
    ),
    at("the committer's", "⟦bob@builders.example⟧", says="'bob@builders.example'"),
    at("one of two", "bob@builders.example", "ada@analytical.example"),
    at("none"),
    at("hidden", "redacted"),
    at("hidden with stars", "a***@analytical.example"),
    at("hidden with dots", "a…@analytical.example"),
    at("github", "ada@users.noreply.github.com", forge=github),
]
test_author_address_differs = rule_test(AuthorAddressDiffers, CASES, wrap=entry, repository=example)
