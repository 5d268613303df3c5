"""Each fault in a right feed is found once, at its place; what is odd but right is not."""

from __future__ import annotations

import pytest

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.testing import unmark
from tests.feeds.edits import FEEDS, Edit
from tests.feeds.edits_modules import MODULES
from tests.feeds.edits_rdf import RDF_EDITS
from tests.feeds.edits_right import RIGHT
from tests.feeds.edits_structure import STRUCTURE
from tests.feeds.edits_texts import CONTENT, DATES
from tests.feeds.edits_values import VALUES

RULES = select(builtin())
FAULTS = [*STRUCTURE, *VALUES, *DATES, *CONTENT, *MODULES, *RDF_EDITS]


def said(text: str) -> list[tuple[str, tuple[int, int]]]:
    """What is found in a feed: severity and rule, with the place."""
    report = lint(Source("feed.xml", text.encode("utf-8", "surrogatepass")), RULES)
    return [
        (f"{d.severity.label} {d.name}", (d.span.start, d.span.end)) for d in report.diagnostics
    ]


@pytest.mark.parametrize("name", FEEDS)
def test_the_feeds_are_right(name: str) -> None:
    assert said(FEEDS[name]) == []


@pytest.mark.parametrize("edit", FAULTS, ids=lambda edit: f"{edit.feed}: {edit.label}")
def test_a_fault_is_found_once_and_in_place(edit: Edit) -> None:
    text, (place,) = unmark(edit.text)
    assert said(text) == [(edit.verdict.partition(":")[0], place)]


@pytest.mark.parametrize("edit", RIGHT, ids=lambda edit: f"{edit.feed}: {edit.label}")
def test_what_is_right_is_silent(edit: Edit) -> None:
    assert said(edit.text) == []


def test_there_are_enough() -> None:
    assert len(FAULTS) >= 120
    assert len(RIGHT) >= 60
    for table in (FAULTS, RIGHT):
        names = [(edit.feed, edit.label) for edit in table]
        assert len(set(names)) == len(names)
