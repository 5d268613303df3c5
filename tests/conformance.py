"""The tables of the pages docs/conformance*.md, and what is found in their cases."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from feedlint.linting.catalogue import Ruleset, builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Wraps = Mapping[str, Callable[[str], str]]

_ROW = re.compile(r"\| (.+?) \| (.+?) \| (?:\[([a-z0-9-]+)\]\(rules/\3\.md\)|–) \| (.+) \|")
_HEADING = re.compile(r"## ([0-9.]+) ")
ALL = select(builtin(), select=["ALL"])
SEVERITIES = {info.name: info.severity for info in builtin()}


class Row(NamedTuple):
    """One requirement: its section, and the rule and the case that decide it."""

    section: str
    requirement: str
    level: str
    rule: str
    case: str
    wraps: Wraps

    @property
    def text(self) -> str:
        """The case as a whole document."""
        wrap, _, fragment = self.case.strip("`").partition(": ")
        return self.wraps[wrap](fragment)


def page(name: str) -> str:
    """The text of a page of the documentation."""
    return (CHECKOUT / "docs" / name).read_text(encoding="utf-8")


def rows(name: str, wraps: Wraps) -> list[Row]:
    """The requirements of a page; each line of a table must be one."""
    found, section = [], ""
    for line in page(name).splitlines():
        heading = _HEADING.match(line)
        section = heading[1] if heading else section
        if line.startswith("| ") and not line.startswith(("| ---", "| requirement ")):
            match = _ROW.fullmatch(line)
            assert match is not None, line
            requirement, level, rule, case = match.groups()
            found.append(Row(section, requirement, level, rule or "", case, wraps))
    return found


def names(text: str, rules: Ruleset = ALL, *, filename: str = "feed.xml") -> set[str]:
    """The rules that find something."""
    found = lint(Source(filename, text.encode()), rules).diagnostics
    return {diagnostic.name for diagnostic in found}


def without(rule: str, rules: Ruleset = ALL) -> Ruleset:
    """All rules but one."""
    return Ruleset(chosen for chosen in rules.chosen if chosen.info.name != rule)


def reported_by_others(rule: str, decided: Iterable[Row]) -> list[Row]:
    """The rows of a rule that are reported in its name where it is not asked."""
    look = partial(names, rules=without(rule))
    return [row for row in decided if row.rule == rule and rule in look(row.text)]
