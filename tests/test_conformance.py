"""docs/conformance.md is true: every case is reported by the rule it names, and by that one."""

from __future__ import annotations

import pytest

from feedlint import testing
from feedlint.finding import Severity
from tests.conformance import SEVERITIES, Row, names, reported_by_others, rows

WRAPS = {"entry": testing.entry, "feed": testing.feed, "document": testing.document}
LEVELS = {"MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "advisable", "is"}
ROWS = rows("conformance.md", WRAPS)
DECIDED = [row for row in ROWS if row.rule]


@pytest.mark.parametrize("row", DECIDED, ids=lambda row: f"{row.section} {row.requirement}"[:60])
def test_the_rule_reports_the_case(row: Row) -> None:
    assert row.rule in names(row.text)


@pytest.mark.parametrize("rule", sorted({row.rule for row in DECIDED}))
def test_without_the_rule_the_rows_fail(rule: str) -> None:
    assert reported_by_others(rule, DECIDED) == []


def test_every_row_says_why() -> None:
    assert len(ROWS) > 100
    assert {row.level for row in ROWS} <= LEVELS
    assert all(row.case.startswith("`") is bool(row.rule) for row in ROWS)


#: A name that is not registered has the form that is asked for, as an unregistered
#: subtag has; and an empty generator is one that is not present.
LENIENT = {"unregistered-relation", "unregistered-language", "blank-value"}


def test_what_breaks_a_must_is_an_error() -> None:
    strict = {row.rule for row in DECIDED if row.level.startswith("MUST")} - LENIENT
    assert {rule for rule in strict if SEVERITIES[rule] < Severity.ERROR} == set()


def test_what_breaks_a_should_only_is_no_error() -> None:
    firm = {row.rule for row in DECIDED if not row.level.startswith("SHOULD")}
    loose = {row.rule for row in DECIDED} - firm
    assert {rule for rule in loose if SEVERITIES[rule] == Severity.ERROR} == set()
