"""Every finding says what to do: its help is neither empty nor the rule's summary again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.api import lint
from feedlint.linting.catalogue import builtin
from tests.test_docs import diagnose, examples, sections

if TYPE_CHECKING:
    from pathlib import Path

    from feedlint.linting.catalogue import RuleInfo

RULES = builtin()
SUMMARIES = {info.name: info.summary for info in RULES}
FOLDERS = ("feeds/real", "feeds/rss", "feeds/json", "feeds/podcasts", "cases")


def is_advice(name: str, help_: str) -> bool:
    """Whether a help line says more than what the rule demands."""
    return help_ not in ("", SUMMARIES[name])


@pytest.mark.parametrize("info", RULES, ids=lambda info: info.name)
def test_the_bad_example_of_a_rule_has_advice(info: RuleInfo) -> None:
    shown = list(examples(sections(info)["Bad"]))
    said = [
        found.help
        for example in shown
        for found in diagnose(info, example)
        if found.name == info.name
    ]
    # What is cut for the page does not show the fault.
    assert said or any("excerpt" in example.words for example in shown)
    assert [help_ for help_ in said if not is_advice(info.name, help_)] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_said_of_other_peoples_feeds_has_advice(folder: str, shared: Path) -> None:
    without = set()
    count = 0
    for path in sorted((shared / folder).rglob("*")):
        if path.is_file() and path.suffix not in (".tsv", ".py"):
            findings = lint(path.read_bytes(), filename=path.name).findings
            count += len(findings)
            without |= {f.name for f in findings if not is_advice(f.name, f.help)}
    assert count
    assert without == set()
