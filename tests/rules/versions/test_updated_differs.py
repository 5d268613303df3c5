"""V209 updated-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generators.entries import (
    NAMES,
    cgit,
    committed,
    entry_of,
    github,
    gitweb,
    old_cgit,
    stagit,
    written,
)
from tests.generators.held import example

from feedlint.rules.versions.updated_differs import UpdatedDiffers
from feedlint.testing import Case, entry, rss_item, rule_test

if TYPE_CHECKING:
    from collections.abc import Callable


def on(label: str, date: str, *, forge: Callable[[str], str] = cgit, says: str = "") -> Case:
    updated = f"<updated>{date}</updated>"
    return Case(label, entry_of("prime", forge=forge, more=updated), says)


CASES = [
    on("same", committed("prime")),
    on("another zone", "2023-11-15T02:13:20+03:00"),
    on(
        "a second later",
        "⟦2023-11-14T23:13:21Z⟧",
        says="updated is '2023-11-14T23:13:21Z', but d2adc357e5b9 was committed "
        "2023-11-14T23:13:20Z",
    ),
    on("when it was written", f"⟦{written('prime')}⟧", says="was committed"),
    on("stagit", f"⟦{written('prime')}⟧", forge=stagit, says="was committed"),
    on("cgit before 2021", committed("prime"), forge=old_cgit),
    on("cgit before 2010", written("prime"), forge=old_cgit),
    on("old cgit, another", "⟦2001-01-01T00:00:00Z⟧", forge=old_cgit, says="and was written"),
    on("gitweb", written("prime"), forge=gitweb),
    on("github", committed("prime"), forge=github),
    on("no date", "soon"),
]
test_updated_differs = rule_test(UpdatedDiffers, CASES, wrap=entry, repository=example)


def item(date: str) -> str:
    link = f"https://git.example/?p=pump.git;a=commitdiff;h={NAMES['prime']}"
    return f"<title>pump: prime it before use</title><guid>{link}</guid><link>{link}</link>{date}"


IN_RSS = [
    Case("same", item(f"<atom:updated>{committed('prime')}</atom:updated>")),
    Case(
        "another",
        item("<atom:updated>⟦2023-11-14T23:13:21Z⟧</atom:updated>"),
        says="atom:updated is '2023-11-14T23:13:21Z', but d2adc357e5b9 was committed",
    ),
    Case(
        "Dublin Core",
        item(
            '<dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/">⟦2023-11-14T23:13:21Z⟧</dcterms:modified>'
        ),
        says="dcterms:modified is '2023-11-14T23:13:21Z'",
    ),
    Case("a pubDate is no such date", item("<pubDate>Mon, 01 Jan 2001 00:00:00 GMT</pubDate>")),
]
test_updated_differs_in_rss = rule_test(UpdatedDiffers, IN_RSS, wrap=rss_item, repository=example)
