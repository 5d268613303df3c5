"""Which rules are chosen, and how plugins are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.finding import Severity
from feedlint.linting import catalogue
from feedlint.linting.catalogue import PluginError, RuleInfo, UnknownRule, select

if TYPE_CHECKING:
    from pathlib import Path


def info(code: str, name: str, *, default: bool = True) -> RuleInfo:
    return RuleInfo(
        code=code,
        name=name,
        family="atom",
        severity=Severity.ERROR,
        default=default,
        fix=False,
        since="0.1.0",
        w3c=(),
        summary="",
        module="m",
        class_name="C",
        visits=(),
        faults=(),
    )


RULES = (
    info("A001", "id-not-iri"),
    info("A002", "blank-title"),
    info("A102", "off-by-default", default=False),
    info("T001", "trailer-spacing"),
)

SELECTIONS = [
    ({}, "A001 A002 T001"),
    ({"select": ["ALL"]}, "A001 A002 A102 T001"),
    ({"select": ["A"]}, "A001 A002 A102"),
    ({"select": ["A0"]}, "A001 A002"),
    ({"select": ["a001"]}, "A001"),
    ({"select": ["id-not-iri", "T"]}, "A001 T001"),
    ({"ignore": ["A"]}, "T001"),
    ({"ignore": ["blank-title"]}, "A001 T001"),
    ({"extend_select": ["off-by-default"]}, "A001 A002 A102 T001"),
    ({"select": ["A001"], "ignore": ["A"]}, "A001"),
    ({"select": ["A"], "ignore": ["A001"]}, "A002 A102"),
    ({"select": ["A001"], "ignore": ["A001"]}, ""),
    ({"select": ["ALL"], "ignore": ["ALL"]}, ""),
    ({"select": []}, ""),
]


@pytest.mark.parametrize(("arguments", "expected"), SELECTIONS)
def test_the_more_exact_selector_wins(arguments: dict[str, list[str]], expected: str) -> None:
    chosen = select(RULES, **arguments)  # type: ignore[arg-type]  # lists by name
    assert " ".join(c.info.code for c in chosen.chosen) == expected


@pytest.mark.parametrize(
    ("selector", "hint"),
    [("id-not-uri", "id-not-iri"), ("A999", ""), ("", ""), ("T00l", "T001"), ("zzz", "")],
)
def test_unknown_selector(selector: str, hint: str) -> None:
    with pytest.raises(UnknownRule) as error:
        select(RULES, [selector])
    assert hint in str(error.value)
    assert bool(hint) == ("did you mean" in str(error.value)) or selector == "A999"


def test_severities_and_options_reach_their_rule() -> None:
    chosen = select(
        RULES,
        severities={"A": Severity.INFO, "id-not-iri": Severity.WARNING},
        options={"T001": {"profile": "kernel"}},
    )
    assert [c.severity.label for c in chosen.chosen] == ["warning", "info", "error"]
    assert chosen.by_name["trailer-spacing"].options == {"profile": "kernel"}


def test_every_built_in_rule_is_as_its_index_says() -> None:
    seen: set[str] = set()
    for row in catalogue.builtin():
        rule = type(catalogue.load(row))
        assert catalogue.describe(rule)._replace(rule=None) == row
        assert row.visits or row.faults or row.name in ("limit-findings", "unused-suppression")
        # Rules that speak for whole tables have more to say.
        assert len(row.w3c) <= (12 if row.code[0] in "PRS" else 6)
        assert row.code not in seen
        assert row.name not in seen
        seen.update((row.code, row.name))
    assert len(seen) > 100


PLUGIN = '''
from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule

class Shout(Rule):
    """Titles shout."""
    code, name, since = "{code}", "shout", "1"
    severity = Severity.INFO
    visits = (ROOT,)
    def check(self, element, context):
        yield Finding(on_tag(element), "shouts")
'''


def test_plugin_by_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(PLUGIN.format(code="Z001"), "utf-8")
    (row,) = catalogue.plugin_rules([str(path)])
    assert (row.code, row.name, row.family, row.url) == ("Z001", "shout", "plugin", "")
    assert catalogue.load(row).name == "shout"


BAD_PLUGINS = [
    ("nothing = 1", "defines no rule"),
    ("1 / 0", "ZeroDivisionError"),
    (PLUGIN.format(code="A001"), "is taken"),
    (PLUGIN.format(code="Z001").replace("severity =", "other ="), "lacks 'severity'"),
]


@pytest.mark.parametrize(("text", "reason"), BAD_PLUGINS)
def test_bad_plugin(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "bad.py"
    path.write_text(text, "utf-8")
    with pytest.raises(PluginError, match=reason):
        catalogue.plugin_rules([str(path)])


@pytest.mark.parametrize("name", ["no-such-plugin", "no/such/file.py"])
def test_missing_plugin(name: str) -> None:
    with pytest.raises(PluginError, match=r"no-such-plugin|not a file"):
        catalogue.plugin_rules([name])
