"""docs/conformance-rss.md is true: every case is reported by the rule it names, by it alone."""

from __future__ import annotations

import pytest

from feedlint import testing
from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin
from tests.conformance import SEVERITIES, Row, names, reported_by_others, rows

WRAPS = {
    "item": testing.rss_item,
    "channel": testing.rss_channel,
    "rdf-item": testing.rdf_item,
    "document": testing.document,
}
LEVELS = {"MUST", "SHOULD", "MAY", "advisable", "is"}
ROWS = rows("conformance-rss.md", WRAPS)
DECIDED = [row for row in ROWS if row.rule]


@pytest.mark.parametrize("row", DECIDED, ids=lambda row: f"{row.section} {row.requirement}"[:60])
def test_the_rule_reports_the_case(row: Row) -> None:
    assert row.rule in names(row.text)


@pytest.mark.parametrize("rule", sorted({row.rule for row in DECIDED}))
def test_without_the_rule_the_rows_fail(rule: str) -> None:
    assert reported_by_others(rule, DECIDED) == []


def test_every_row_says_why() -> None:
    assert len(ROWS) > 130
    assert {row.level for row in ROWS} <= LEVELS
    assert all(row.case.startswith("`") is bool(row.rule) for row in ROWS)


def test_what_breaks_a_must_is_an_error() -> None:
    strict = {row.rule for row in DECIDED if row.level == "MUST"}
    assert {rule for rule in strict if SEVERITIES[rule] < Severity.ERROR} == set()


def test_what_breaks_a_should_only_is_no_error() -> None:
    firm = {row.rule for row in DECIDED if row.level in ("MUST", "is")}
    loose = {row.rule for row in DECIDED} - firm
    assert {rule for rule in loose if SEVERITIES[rule] == Severity.ERROR} == set()


def test_every_rule_about_rss_alone_is_asked_for_or_said_to_be_ours() -> None:
    ours = {info.name for info in builtin() if info.family == "rss"}
    assert {row.rule for row in DECIDED} & ours == ours - BEYOND


#: Rules about what no specification says, and readers do all the same.
BEYOND = {
    *("date-spacing", "items-share-one-date", "guid-hardly-unique", "guid-on-other-host"),
    *("duplicate-item", "two-authors-differ", "enclosure-reused", "enclosure-contradicts-media"),
    *("item-without-identity", "empty-address", "skips-everything", "same-meaning-twice"),
    "doctype-of-other-version",
}
