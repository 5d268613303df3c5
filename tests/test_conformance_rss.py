"""docs/conformance-rss.md is true: every case is reported by the rule it names, by it alone."""

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
WRAPS = {
    "item": testing.rss_item,
    "channel": testing.rss_channel,
    "rdf-item": testing.rdf_item,
    "document": testing.document,
}
LEVELS = {"MUST", "SHOULD", "MAY", "advisable", "is"}
ALL = select(builtin(), select=["ALL"])
SEVERITIES = {info.name: info.severity for info in builtin()}


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
    text = (CHECKOUT / "docs" / "conformance-rss.md").read_text(encoding="utf-8")
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
    found = lint(Source("feed.rss", text.encode()), rules).diagnostics
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
