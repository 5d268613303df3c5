"""Blogs built twice: what is said of continuity follows from what happened in between.

Hugo is quick and always tried. FEEDLINT_SITES, which names the folders that hold the other
generators' programs, has all of them tried that are there.
"""

from __future__ import annotations

import os

import pytest

from tests.generators.real import Missing
from tests.generators.sites import SITES
from tests.rebuilds import CHANGES, Result, results

_NAMES = list(SITES) if "FEEDLINT_SITES" in os.environ else ["Hugo"]


def _of(generator: str, kind: str) -> list[Result]:
    try:
        return list(results(generator, kind, seed=len(kind)))
    except Missing as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("kind", ["long", "short"])
@pytest.mark.parametrize("generator", _NAMES)
def test_a_site_that_is_built_again(generator: str, kind: str) -> None:
    found = _of(generator, kind)
    assert [each for each in found if each.said != each.expected] == []
    assert len(found) == len(CHANGES) * len(SITES[generator].feeds)


def test_every_change_is_one_that_something_is_said_of_or_nothing() -> None:
    traits = [trait for site in SITES.values() for trait in site.feeds.values()]
    rules = {name for change in CHANGES.values() for t in traits for name in change.expected(t)}
    assert rules == {
        "content-changed-silently",
        "entries-redated",
        "entry-vanished",
        "id-changed",
        "id-reused",
    }
