"""docs/conformance.md is true: every case is reported by the rule it names, and by that one."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from feedlint import testing
from feedlint.finding import Severity
from feedlint.linting.catalogue import Ruleset, builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from tests.conftest import CHECKOUT

ROW = re.compile(r"\| (.+?) \| (.+?) \| (?:\[([a-z0-9-]+)\]\(rules/\3\.md\)|–) \| (.+) \|")
HEADING = re.compile(r"## ([0-9.]+) ")
WRAPS = {"entry": testing.entry, "feed": testing.feed, "document": testing.document}
LEVELS = {"MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "advisable", "is"}
ALL = select(builtin(), select=["ALL"])


class Row(NamedTuple):
    """One requirement: its section, and the rule and the case that decide it."""

    section: str
    requirement: str
    level: str
    rule: str
    case: str

    @property
    def text(self) -> str:
        """The case as a whole document."""
        wrap, _, fragment = self.case.strip("`").partition(": ")
        return WRAPS[wrap](fragment)


def rows() -> list[Row]:
    found, section = [], ""
    text = (CHECKOUT / "docs" / "conformance.md").read_text(encoding="utf-8")
    for line in text.splitlines():
        heading = HEADING.match(line)
        section = heading[1] if heading else section
        if line.startswith("| ") and not line.startswith(("| ---", "| requirement ")):
            match = ROW.fullmatch(line)
            assert match is not None, line
            requirement, level, rule, case = match.groups()
            found.append(Row(section, requirement, level, rule or "", case))
    return found


ROWS = rows()
DECIDED = [row for row in ROWS if row.rule]


def names(text: str, rules: Ruleset) -> set[str]:
    found = lint(Source("feed.atom", text.encode()), rules).diagnostics
    return {diagnostic.name for diagnostic in found}


@pytest.mark.parametrize("row", DECIDED, ids=lambda row: f"{row.section} {row.requirement}"[:60])
def test_the_rule_reports_the_case(row: Row) -> None:
    assert row.rule in names(row.text, ALL)


@pytest.mark.parametrize("rule", sorted({row.rule for row in DECIDED}))
def test_without_the_rule_the_rows_fail(rule: str) -> None:
    others = Ruleset(chosen for chosen in ALL.chosen if chosen.info.name != rule)
    for row in DECIDED:
        if row.rule == rule:
            assert rule not in names(row.text, others)


def test_every_row_says_why() -> None:
    assert len(ROWS) > 100
    assert {row.level for row in ROWS} <= LEVELS
    assert all(row.case.startswith("`") is bool(row.rule) for row in ROWS)


SEVERITIES = {info.name: info.severity for info in builtin()}
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
