"""Every format on awkward results, against golden files and its own grammar."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

import jsonschema
import pytest

from feedlint.command.discover import Problem
from feedlint.finding import Severity
from feedlint.output import FORMATS, renderer
from feedlint.output.common import Style, Tally, inert, shown_path, summary
from tests.output.awkward import golden_files, items, rendered

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = Style(is_coloured=False)


@pytest.mark.parametrize("path", golden_files(), ids=lambda path: path.stem)
def test_golden(path: Path) -> None:
    """Where a change is meant, `python tests/output/awkward.py` writes the files anew."""
    assert golden_files()[path] == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*FORMATS, "statistics"])
def test_nothing_hostile_comes_through(name: str) -> None:
    text = rendered(name)
    raw = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co")}
    assert raw <= {"\n"}
    assert not re.search(r"##[A-Za-z]*\[", text)
    if name != "github":
        assert not [line for line in text.splitlines() if line.lstrip().startswith("::")]


@pytest.mark.parametrize("name", [*FORMATS, "statistics"])
def test_no_results(name: str) -> None:
    text = "".join(renderer(name)(iter(()), PLAIN))
    assert "error" not in text or name in ("json", "sarif", "junit", "html")
    if name in ("full", "concise", "github", "statistics", "jsonl"):
        assert text == ""


def test_json_keeps_to_its_schema(checkout: Path) -> None:
    schema = json.loads((checkout / "schemas/report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    report = json.loads(rendered("json"))
    validator.validate(report)
    assert rendered("json").isascii()
    assert report["errors"][0]["filename"] == "gone\udcff.atom"
    assert report["summary"]["error"] == sum(
        finding["severity"] == "error" for finding in report["findings"]
    )
    assert sum(report["summary"]["rules"].values()) == len(report["findings"])
    del report["findings"][0]["related"][0]["end"]
    assert not validator.is_valid(report)


def test_json_has_no_findings_in_one_readable_form() -> None:
    text = "".join(renderer("json")([], PLAIN))
    assert json.loads(text) == {
        "version": 1,
        "findings": [],
        "errors": [],
        "summary": {"files": 0, "error": 0, "warning": 0, "info": 0, "rules": {}},
    }


def unescape(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_github_commands_are_read_as_the_runner_does() -> None:
    lines = rendered("github").splitlines()
    commands = [re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line) for line in lines]
    assert all(commands)
    found = []
    for command in filter(None, commands):
        pairs = (pair.partition("=") for pair in command[2].split(","))
        found.append({key: unescape(value) for key, _, value in pairs})
    for properties in found:
        line, end_line = properties.get("line"), properties.get("endLine")
        assert ("col" in properties) == (line is not None and line == end_line)
        if "col" in properties:
            assert int(properties["endColumn"]) >= int(properties["col"])
    assert inert("::error::%0Aa,b:c\n::error::\x1b[31m\udcff ##[group].atom") in {
        p["file"] for p in found
    }


def test_inert() -> None:
    assert inert("a\x1b[1m ##vso[x] ##[y] ## [z] ###[a] ##5[b]") == (
        r"a\x1b[1m #\x23vso[x] #\x23[y] ## [z] ##\x23[a] ##5[b]"
    )
    assert shown_path("::warning::x") == "./::warning::x"
    assert shown_path(" ::warning::x") == "./ ::warning::x"
    assert shown_path("a::b") == "a::b"


def test_colour_is_taken_back_on_every_line() -> None:
    text = rendered_in_colour = "".join(renderer("full")(items(), Style(is_coloured=True)))
    assert "\x1b[" in rendered_in_colour
    for line in text.splitlines():
        opened = re.findall(r"\x1b\[[0-9;]*m", line)
        assert opened[1::2] == ["\x1b[0m"] * (len(opened) // 2)
        assert len(opened) % 2 == 0
    assert re.sub(r"\x1b\[[0-9;]*m", "", text) == rendered("full")


@pytest.mark.parametrize(
    ("counts", "files", "faulty", "expected"),
    [
        ((0, 0, 0), 1, 0, "No findings in 1 feed"),
        ((0, 0, 0), 1200, 0, "No findings in 1,200 feeds"),
        ((1, 0, 0), 1, 1, "Found 1 error in 1 feed"),
        ((22, 3, 0), 2, 2, "Found 22 errors and 3 warnings in 2 feeds"),
        ((1, 1, 4), 9, 3, "Found 1 error, 1 warning and 4 info in 3 of 9 feeds"),
    ],
)
def test_summary(counts: tuple[int, int, int], files: int, faulty: int, expected: str) -> None:
    tally = Tally()
    tally.files, tally.faulty_files = files, faulty
    levels = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    tally.by_severity.update(zip(levels, counts, strict=True))
    assert summary(tally, PLAIN) == expected


def test_the_tally_counts_what_passes() -> None:
    tally = Tally()
    passed = list(tally.through(items()))
    assert len(passed) == tally.files + tally.problems
    assert tally.problems == sum(isinstance(item, Problem) for item in passed) == 1
    assert tally.faulty_files == tally.files - 1
    assert sum(tally.by_rule.values()) == sum(tally.by_severity.values())
