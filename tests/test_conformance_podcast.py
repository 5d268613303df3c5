"""docs/conformance-podcast.md is true: every case is reported by the rule it names, by it alone."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from feedlint import testing
from feedlint.feeds.extensions.podcast import STRANGERS, VOCABULARY
from feedlint.feeds.podcast import PROFILES
from feedlint.linting.catalogue import Ruleset, builtin, select
from tests.conformance import names, page, without

ROW = re.compile(r"\| (.+?) \| (.+?) \| \[([a-z0-9-]+)\]\(rules/\3\.md\) \| `(.+)` \|")
WRAPS = {
    "item": testing.rss_item,
    "channel": testing.rss_channel,
    "document": testing.document,
}
OF_PROFILES = ("missing-podcast-element", "enclosure-not-for-apple")


class Row(NamedTuple):
    """One requirement, and the rule and the case that decide it."""

    what: str
    who: str
    rule: str
    case: str

    @property
    def profile(self) -> str:
        """The profile that the case is for."""
        first = self.case.partition(" ")[0]
        return first if first in PROFILES else "generic"

    @property
    def text(self) -> str:
        """The case as a whole document."""
        wrap, _, fragment = self.case.removeprefix(f"{self.profile} ").partition(": ")
        return WRAPS[wrap](fragment)

    @property
    def rules(self) -> Ruleset:
        """All rules, with the profile."""
        options = {name: {"profile": self.profile} for name in OF_PROFILES}
        return select(builtin(), select=["ALL"], options=options)


TEXT = page("conformance-podcast.md")
ROWS = [Row(*match.groups()) for line in TEXT.splitlines() if (match := ROW.fullmatch(line))]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.rule} {row.what}"[:60])
def test_the_rule_reports_the_case(row: Row) -> None:
    assert row.rule in names(row.text, row.rules)
    assert row.rule not in names(row.text, without(row.rule, row.rules))


def test_every_rule_about_podcasts_is_asked_for() -> None:
    ours = {info.name for info in builtin() if info.family == "podcast"}
    # Of a long text, and of an earlier version.
    beyond = {"description-too-long", "enclosure-of-another-episode"}
    served = set(re.findall(r"\[([a-z-]+)\]", TEXT.partition("## 8")[2].partition("## Not")[0]))
    assert served == {i.name for i in builtin() if "@feed enclosures" in i.visits}
    beyond |= served
    assert ours - {row.rule for row in ROWS} == beyond


def test_every_element_of_the_namespace_is_there() -> None:
    assert len(VOCABULARY.terms) - len(STRANGERS) == 32
    defined = {f"podcast:{name}" for name in VOCABULARY.terms if name not in STRANGERS}
    assert {name for name in defined if name not in TEXT} == set()
