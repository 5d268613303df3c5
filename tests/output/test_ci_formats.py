"""What CI services read: each format by its own schema, with a feed that attacks them all."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import jsonschema
import pytest
from lxml import etree

from feedlint.command.cli import main
from feedlint.command.discover import Problem
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.output import renderer
from feedlint.output.common import Style
from feedlint.reading.source import Source
from tests.output.awkward import items, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.output.common import Item

#: What a title, an id and a file name would like to be: a colour, a command, an end, markup.
HOSTILE = (
    "\u202egpj.\u2066 ::error::pwned %0A::stop-commands::x ##vso[task.complete]y "
    "##[group]z ##teamcity[w] ]]> </script><script>alert(1)</script> "
    '<img src=x onerror="alert(2)"> [click](https://evil.invalid/) {0} \u2028 \\ \'"'
)
FEED = f"""<feed xmlns="http://www.w3.org/2005/Atom">
<id>{HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")}</id>
<title>\x1b[31m red</title>
<updated>{HOSTILE[:20]}</updated>
</feed>
"""
NAME = "::error::\x1b[31m <img> ]]> 'x'.atom"
FORMATS = ("sarif", "gitlab", "junit", "jsonl", "json", "github")


@pytest.fixture
def reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> dict[str, str]:
    """The reports on a hostile feed, written by one run of the command, by format."""
    monkeypatch.chdir(tmp_path)
    Path(NAME).write_text(FEED, encoding="utf-8")
    outputs = [f"--output={name}={tmp_path / name}.out" for name in FORMATS]
    assert main(["--isolated", *outputs, NAME, "gone.atom"]) == 2
    capsys.readouterr()
    return {name: (tmp_path / f"{name}.out").read_text(encoding="utf-8") for name in FORMATS}


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_reaches_a_log_raw(reports: dict[str, str], name: str) -> None:
    text = reports[name]
    assert {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")} <= {"\n"}
    assert not re.search(r"##[A-Za-z]*\[", text)
    commands = [line for line in text.splitlines() if line.lstrip().startswith("::")]
    if name == "github":
        # One command a finding, none that a finding made.
        assert commands == text.splitlines()
        assert all(re.match(r"::(error|warning|notice) file=", line) for line in commands)
    else:
        assert commands == []


def sarif_errors(shared: Path, text: str) -> list[str]:
    schema = json.loads((shared / "formats/sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    return [error.message for error in validator.iter_errors(json.loads(text))]


def test_sarif_keeps_to_its_schema(shared: Path, reports: dict[str, str]) -> None:
    assert sarif_errors(shared, rendered("sarif")) == []
    assert sarif_errors(shared, reports["sarif"]) == []
    assert sarif_errors(shared, reports["sarif"].replace('"results"', '"result"')) != []


def test_sarif_says_where_and_which_rule(reports: dict[str, str]) -> None:
    (run,) = json.loads(reports["sarif"])["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        assert unquote(location["physicalLocation"]["artifactLocation"]["uri"]) == NAME
        region = location["physicalLocation"]["region"]
        start, end = ((region[f"{end}Line"], region[f"{end}Column"]) for end in ("start", "end"))
        assert (1, 1) <= start <= end
        # A message of SARIF can hold links; a feed's text makes none.
        assert not re.search(r"\]\(", result["message"]["text"])
    assert len({r["partialFingerprints"]["feedlint/v1"] for r in run["results"]}) == len(
        run["results"]
    )
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert "gone.atom" in json.dumps(told)
    assert run["invocations"][0]["executionSuccessful"] is False


def test_braces_in_messages_of_sarif_are_written_twice() -> None:
    # SARIF 2.1.0, section 3.11.5: `{0}` is a placeholder, `{{0}}` is `{0}`.
    text = '<feed xmlns="http://www.w3.org/2005/Atom"><id>{0} }}{</id></feed>'
    source = Source("a.atom", text.encode())
    told: list[Item] = [lint(source, select(builtin())), Problem("b.atom", "no {name}")]
    log = json.loads("".join(renderer("sarif")(told, Style(is_coloured=False))))
    (run,) = log["runs"]
    messages = [r["message"]["text"] for r in run["results"] if r["ruleId"] == "A001"]
    assert messages == ["the id '{{0}} }}}}{{' is not an absolute IRI"]
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"] == "no {{name}}"
    every = [m["text"] for m in _messages(log)]
    assert all(re.fullmatch(r"(?:[^{}]|\{\{|\}\})*", text) for text in every)


def _messages(value: object) -> Iterator[dict[str, str]]:
    """What section 3.11 speaks of: messages, and texts in several formats."""
    if isinstance(value, dict):
        yield from (
            value[key]
            for key in ("message", "help", "description", "shortDescription")
            if key in value
        )
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from _messages(one)


def junit_log(shared: Path, text: str) -> str:
    schema = etree.XMLSchema(etree.parse(str(shared / "formats/junit-10.xsd")))
    schema.validate(etree.fromstring(text.encode()))
    return str(schema.error_log)


def test_junit_keeps_to_its_schema(shared: Path, reports: dict[str, str]) -> None:
    assert junit_log(shared, rendered("junit")) == ""
    assert junit_log(shared, reports["junit"]) == ""
    assert junit_log(shared, reports["junit"].replace("tests=", "test=")) != ""


def test_junit_counts_what_it_holds(reports: dict[str, str]) -> None:
    root = etree.fromstring(reports["junit"].encode())
    linted, gone = root.findall("testsuite")
    assert int(linted.get("tests", "")) == len(linted.findall("testcase"))
    assert int(linted.get("failures", "")) == len(linted.findall("testcase/failure"))
    assert gone.get("errors") == "1"
    messages = [failure.get("message", "") for failure in linted.iterfind("testcase/failure")]
    assert any("\\u202egpj" in message and "::error::pwned" in message for message in messages)


def gitlab_issues(text: str) -> list[dict[str, Any]]:
    issues: list[dict[str, Any]] = json.loads(text)
    for issue in issues:
        assert issue.keys() >= {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        location = issue["location"]
        place = location.get("lines") or location["positions"]
        begin = place["begin"]
        assert (begin["line"] if isinstance(begin, dict) else begin) >= 1
        assert location["path"]
        assert not location["path"].startswith("./")
    return issues


def test_gitlab_has_what_the_documentation_asks_for(reports: dict[str, str]) -> None:
    for text in (rendered("gitlab"), reports["gitlab"]):
        issues = gitlab_issues(text)
        places = [(issue["fingerprint"], issue["location"]["path"]) for issue in issues]
        assert len(places) == len(set(places))
    assert {issue["check_name"] for issue in issues} >= {"id-not-iri", "input-error"}


def test_jsonl_has_an_object_a_line(reports: dict[str, str], checkout: Path) -> None:
    report = json.loads((checkout / "schemas/report.schema.json").read_text(encoding="utf-8"))
    findings = report["properties"]["findings"]["items"]
    validator = jsonschema.Draft202012Validator({**findings, "$defs": report.get("$defs", {})})
    lines = [json.loads(line) for line in reports["jsonl"].splitlines()]
    assert [line["filename"] for line in lines if "error" in line] == ["gone.atom"]
    found = [line for line in lines if "error" not in line]
    assert found == json.loads(reports["json"])["findings"]
    for line in found:
        validator.validate(line)


def test_jsonl_on_awkward_results() -> None:
    lines = rendered("jsonl").splitlines()
    diagnostics = sum(len(getattr(item, "diagnostics", (item,))) for item in items())
    assert len(lines) == diagnostics
    assert all(isinstance(json.loads(line), dict) for line in lines)
