"""`--output FORMAT=FILE`: several reports at once, and files that cannot be written."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from feedlint.output import FORMATS
from tests.commands import BAD, CONCISE, GOOD, feedlint, run, write

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


def test_every_format_at_once_is_what_it_is_alone(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [f"--output={name}=out/{name}" for name in FORMATS]
    (site / "out").mkdir()
    done = run(capsys, CONCISE, *files, "bad.atom", "gone.atom", "good.atom")
    assert done.code == 2
    assert "bad.atom:2:5: error[id-not-iri]" in done.out
    assert sorted(os.listdir(site / "out")) == sorted(FORMATS)
    for name in FORMATS:
        alone = run(capsys, f"--output-format={name}", "bad.atom", "gone.atom", "good.atom")
        assert (site / "out" / name).read_text(encoding="utf-8") == alone.out


def test_colours_stay_out_of_files(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--color=always", "--output=full=out.txt", "bad.atom")
    assert "\x1b[" in done.out
    assert "\x1b" not in (site / "out.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["out", "."])
def test_a_file_that_cannot_be_written(
    site: Path, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    (site / "out").mkdir()
    done = run(
        capsys, "--output-format=json", f"--output=json={path}", "--output=junit=j.xml", "bad.atom"
    )
    assert done.code == 2
    assert done.err.startswith(f"feedlint: {path}: cannot be written: ")
    # The report on standard output is whole, and so is the other file.
    assert json.loads(done.out)["findings"]
    assert (site / "j.xml").read_text(encoding="utf-8").endswith("</testsuites>\n")


def test_an_old_report_is_replaced(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"out.json": "x" * 100_000})
    assert run(capsys, "--output=json=out.json", "good.atom").code == 0
    assert json.loads((site / "out.json").read_text(encoding="utf-8"))["findings"] == []


def test_a_device_is_written_to(site: Path) -> None:
    done = feedlint([CONCISE, "--output=json=/dev/stderr", "bad.atom"], site)
    assert done.returncode == 1
    assert b'"version": 1' in done.stderr
    assert not os.path.isfile("/dev/stderr") or os.path.islink("/dev/stderr")


@pytest.mark.parametrize("value", ["json", "=out", "json=", "yaml=out", "\x1b=out"])
@pytest.mark.usefixtures("site")
def test_usage(capsys: pytest.CaptureFixture[str], value: str) -> None:
    done = run(capsys, f"--output={value}", "good.atom")
    assert done.code == 2
    assert "is not FORMAT=FILE (full, concise, json" in done.err.replace("\n", " ")
    assert "\x1b" not in done.err


def test_together_with_a_new_baseline(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--write-baseline", "--output=json=out.json", "bad.atom")
    assert done.code == 0
    assert len(json.loads((site / "out.json").read_text(encoding="utf-8"))["findings"]) == 1


def test_a_folder_that_is_not_there_is_told_before_the_work(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = run(capsys, "--output=json=none/out.json", "bad.atom")
    assert (done.code, done.out) == (2, "")
    assert "'json=none/out.json' lies in a folder that is not there" in done.err
    assert not (site / "none").exists()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--output=json=bad.atom", "bad.atom"], "'bad.atom' is a feed to lint"),
        (["--output=json=./bad.atom", "bad.atom"], "'./bad.atom' is a feed to lint"),
        (["--output=json=bad.atom", "."], "bad.atom: is a feed that was linted"),
        (["--output=json=-", "bad.atom"], "a report goes to a file"),
        (["--output=json=a", "--output=sarif=./a", "bad.atom"], "room for one report"),
    ],
)
def test_a_report_takes_the_place_of_nothing_else(
    site: Path, capsys: pytest.CaptureFixture[str], options: list[str], says: str
) -> None:
    done = run(capsys, *options)
    assert done.code == 2
    assert says in done.err
    assert sorted(os.listdir(site)) == ["bad.atom", "good.atom"]
    assert (site / "bad.atom").read_text(encoding="utf-8") == BAD
