"""Feeds that kill, fill or hold up their process: they are named, and no other is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.commands import BAD, GOOD, MENDABLE, feedlint, plain_environment, run, write

if TYPE_CHECKING:
    from pathlib import Path

PLUGIN = '''
import os, time
from feedlint.finding import Severity
from feedlint.rule import ROOT, Rule

class Acts(Rule):
    """It does what the title says."""
    code, name, since = "Z001", "acts", "1.0.0"
    severity = Severity.INFO
    visits = (ROOT,)

    def check(self, element, context):
        text = context.document.text
        if "leave" in text:
            os._exit(3)
        if "fill" in text:
            kept = []
            while True:
                kept.append(bytes(50_000_000))  # claimed, not written: quick
        if "sleep" in text:
            time.sleep(60)
        return iter(())
'''
#: What each of the three is to be told of.
REASONS = {
    "050/feed.xml": ("leave", "the process that linted it died"),
    "200/feed.xml": ("fill", "takes more memory than there is"),
    "350/feed.xml": ("sleep", "took longer than 3 s"),
}
_MEMORY = 1_000_000_000


@pytest.fixture
def site(tmp_path: Path) -> Path:
    texts = (GOOD, BAD, MENDABLE, GOOD.replace("</feed>", ""))
    write(tmp_path, {f"{n:03}/feed.xml": texts[n % len(texts)] for n in range(400)})
    write(tmp_path, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    write(tmp_path, {p: GOOD.replace("Notes", word) for p, (word, _) in REASONS.items()})
    return tmp_path


def _limited(arguments: list[str], cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """The command in a process with a limit of memory, which its children inherit."""
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv.pop(1)),) * 2);"
        "from feedlint.command.cli import command; command()"
    )
    words = [sys.executable, "-c", program, str(_MEMORY), *arguments]
    return subprocess.run(
        words, cwd=cwd, env=plain_environment(), capture_output=True, check=False, timeout=120
    )


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit of memory that holds")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_exactly_the_three_are_named(site: Path, jobs: str) -> None:
    done = _limited([f"--jobs={jobs}", "--timeout=3", "--output-format=json", "."], site)
    assert done.returncode == 2
    report = json.loads(done.stdout)
    assert {e["filename"]: e["message"] for e in report["errors"]} == {
        path: reason for path, (_, reason) in REASONS.items()
    }
    assert report["summary"]["files"] == 397
    rest = sorted(str(p.relative_to(site)) for p in site.glob("*/feed.xml"))
    rest = [name for name in rest if name not in REASONS]
    alone = json.loads(feedlint(["--jobs=1", "--output-format=json", *rest], site).stdout)
    assert report["findings"] == alone["findings"]
    assert report["summary"] == alone["summary"]


def test_the_output_is_that_of_a_run_without(tmp_path: Path) -> None:
    texts = {"a.xml": GOOD, "b.xml": BAD, "c.xml": MENDABLE, "d.xml": "\x00"}
    write(tmp_path, texts)
    arguments = ["--jobs=1", *texts, "gone.xml"]
    plain = feedlint(arguments, tmp_path)
    guarded = feedlint(["--timeout=30", *arguments], tmp_path)
    assert b"d.xml" in plain.stdout
    assert (guarded.returncode, guarded.stdout, guarded.stderr) == (
        *(plain.returncode, plain.stdout, plain.stderr),
    )


def test_fixes_are_written_by_a_guarded_process(tmp_path: Path) -> None:
    write(tmp_path, {"a.xml": MENDABLE})
    done = feedlint(["--timeout=30", "--fix", "a.xml"], tmp_path)
    assert b"Applied 1 fix" in done.stderr
    assert "2024-03-04T05:06:07" in (tmp_path / "a.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "86401"])
def test_seconds_that_cannot_be(capsys: pytest.CaptureFixture[str], seconds: str) -> None:
    done = run(capsys, f"--timeout={seconds}", "feed.xml")
    assert done.code == 2
    assert "argument --timeout: seconds above 0, a day at most" in done.err


def test_standard_input_has_no_process_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--timeout=1", "-")
    assert done.code == 2
    assert "--timeout is for files and addresses" in done.err
