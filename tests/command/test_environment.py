"""Environment variables: what each stands for, and what goes before it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from feedlint.command.environment import VARIABLES
from tests.commands import BAD, CONCISE, GOOD, run, write
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    write(tmp_path, {"good.atom": GOOD, "bad.atom": BAD})
    return tmp_path


WARNING = '[severity]\nid-not-iri = "warning"\n'
STRICT = "strict = true\n" + WARNING

#: The environment, the options, the configuration, and the exit code for bad.atom.
CASES: list[tuple[dict[str, str], tuple[str, ...], str, int]] = [
    ({}, (), "", 1),
    ({"FEEDLINT_SELECT": "A012, S"}, (), "", 0),
    ({"FEEDLINT_SELECT": "A012"}, ("--select=A001",), "", 1),
    ({"FEEDLINT_SELECT": "A001"}, (), 'ignore = ["A001"]', 1),
    ({"FEEDLINT_IGNORE": "id-not-iri"}, (), "", 0),
    ({"FEEDLINT_IGNORE": "id-not-iri"}, ("--ignore=A012",), "", 1),
    ({"FEEDLINT_EXTEND_SELECT": "A001"}, (), 'ignore = ["A"]', 1),
    ({"FEEDLINT_STRICT": "1"}, (), WARNING, 1),
    ({"FEEDLINT_STRICT": "0"}, (), STRICT, 0),
    ({"FEEDLINT_STRICT": ""}, (), STRICT, 1),
    ({"FEEDLINT_STRICT": "no"}, ("--strict",), WARNING, 1),
    ({"FEEDLINT_CONFIG": "other.toml"}, (), "", 0),
    ({"FEEDLINT_CONFIG": "none.toml"}, ("--config=other.toml",), "", 0),
    ({"FEEDLINT_CONFIG": "other.toml"}, ("--isolated",), "", 1),
    ({"FEEDLINT_ISOLATED": "true"}, (), 'ignore = ["A"]', 1),
    ({"FEEDLINT_ISOLATED": "off"}, (), 'ignore = ["A"]', 0),
    ({"FEEDLINT_ISOLATED": "1"}, ("--config=other.toml",), "", 0),
    ({"FEEDLINT_BASELINE": "known.json"}, (), "", 0),
    ({"FEEDLINT_BASELINE": "none.json"}, ("--baseline=known.json",), "", 0),
    ({"FEEDLINT_JOBS": "2"}, (), "", 1),
    ({"FEEDLINT_LIMIT": "size=10,depth=9"}, (), "", 2),
    ({"FEEDLINT_LIMIT": "size=10"}, ("--limit=size=5000",), "", 1),
    ({"FEEDLINT_LIMIT": "size=5000"}, (), "limits.size = 10", 1),
    ({"FEEDLINT_LIMIT": "size=10"}, ("--limit=depth=9",), "", 2),
]


@pytest.mark.parametrize(("environment", "options", "config", "code"), CASES)
def test_what_goes_before_what(
    site: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    options: tuple[str, ...],
    config: str,
    code: int,
) -> None:
    write(site, {"other.toml": 'ignore = ["A"]\n'})
    assert run(capsys, "--write-baseline", "--baseline=known.json", "bad.atom").code == 0
    write(site, {"feedlint.toml": config})
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    done = run(capsys, CONCISE, *options, "bad.atom")
    assert done.code == code, done


@pytest.mark.usefixtures("site")
def test_the_format(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FEEDLINT_OUTPUT_FORMAT", "jsonl")
    assert run(capsys, "bad.atom").out.startswith("{")
    assert run(capsys, CONCISE, "bad.atom").out.startswith("bad.atom:2:5")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run(capsys, "bad.atom").out.startswith("{")
    # What has a form of its own keeps it.
    assert run(capsys, "--diff", "bad.atom").code == 1
    assert run(capsys, "--statistics", "bad.atom").out.startswith("1  error")
    assert run(capsys, "--list-rules").out.startswith("A001")


@pytest.mark.usefixtures("site")
def test_colour(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FEEDLINT_COLOR", "always")
    assert "\x1b[" in run(capsys, "bad.atom").out
    assert "\x1b[" not in run(capsys, "--color=never", "bad.atom").out
    assert "\x1b[" not in run(capsys, "--color=auto", "bad.atom").out


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"FEEDLINT_OUTPUT_FORMAT": "jsonn"}, "'jsonn' is not one of full, concise, json"),
        ({"FEEDLINT_STRICT": "maybe"}, "FEEDLINT_STRICT: 'maybe' is neither true nor false"),
        ({"FEEDLINT_JOBS": "0"}, "FEEDLINT_JOBS: '0' is no number from 1 on"),
        ({"FEEDLINT_JOBS": "\u0662"}, "is no number from 1 on"),
        ({"FEEDLINT_LIMIT": "size=x"}, "FEEDLINT_LIMIT: size must be a whole number from 1 to"),
        ({"FEEDLINT_LIMIT": "size"}, "FEEDLINT_LIMIT: 'size' is not NAME=NUMBER (size, depth, "),
        ({"FEEDLINT_COLOR": "\x1b[31m"}, r"'\x1b[31m' is not one of auto, always, never"),
        ({"FEEDLINT_SELECT": "nothing"}, "--select: no rule is called 'nothing'"),
        (
            {"FEEDLINT_CONFIG": "a.toml", "FEEDLINT_ISOLATED": "1"},
            "FEEDLINT_CONFIG and FEEDLINT_ISOLATED exclude each other",
        ),
    ],
)
@pytest.mark.usefixtures("site")
def test_a_wrong_value(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    message: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    done = run(capsys, "bad.atom")
    assert done.code == 2
    assert message in done.err.replace("\n", " ")


def test_the_page_has_them_all() -> None:
    text = (CHECKOUT / "docs/environment.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(FEEDLINT_\w+)` \| `(--[\w-]+)` \|", text, re.MULTILINE))
    assert rows == {option.environment: option.flag for option in VARIABLES}
