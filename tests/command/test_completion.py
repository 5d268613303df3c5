"""Completion in real shells, where they are installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from feedlint.command.options import SHELLS
from feedlint.output import FORMATS
from tests.commands import plain_environment, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=SHELLS)
def script(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[str, Path]:
    """A shell that is there, and the script for it."""
    shell: str = request.param
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    done = run(capsys, "--print-completion", shell)
    assert (done.code, done.err) == (0, "")
    path = tmp_path / "_feedlint"
    path.write_text(done.out, encoding="utf-8")
    return shell, path


def test_the_shell_takes_it(script: tuple[str, Path]) -> None:
    shell, path = script
    done = subprocess.run([shell, "-n", str(path)], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_option_is_in_it(capsys: pytest.CaptureFixture[str], shell: str) -> None:
    listed = run(capsys, "--help").out
    options = set(re.findall(r"^  (?:-\w, )?--([a-z-]+)", listed, re.MULTILINE))
    assert {"select", "since", "print-completion", "version", "help"} <= options
    text = run(capsys, "--print-completion", shell).out
    lead = "-l " if shell == "fish" else "--"
    assert {name for name in options if f"{lead}{name}" not in text} == set()


CASES = [
    (["--out"], {"--output", "--output-format"}),
    (["--output-format", "j"], {name for name in FORMATS if name.startswith("j")}),
    (["--explain", "id-not-i"], {"id-not-iri"}),
    (["--select", "A012,id-not-i"], {"A012,id-not-iri"}),
    (["--strict", "--prun"], {"--prune-baseline"}),
]


def _bash(path: Path, words: list[str]) -> str:
    line = " ".join(f"'{word}'" for word in ["feedlint", *words])
    return (
        f"source '{path}'; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _feedlint;"
        ' printf "%s\\n" "${COMPREPLY[@]}"'
    )


def _fish(path: Path, words: list[str]) -> str:
    return f"source '{path}'; complete -C 'feedlint {' '.join(words)}' | cut -f1"


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_what_is_offered(script: tuple[str, Path], words: list[str], expected: set[str]) -> None:
    shell, path = script
    if shell == "zsh":
        pytest.skip("zsh completes at a terminal only")
    program = _bash(path, words) if shell == "bash" else _fish(path, words)
    done = subprocess.run(
        [shell, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env=plain_environment(HOME=str(path.parent)),
    )
    assert set(done.stdout.split()) == expected


def test_bash_completes_behind_an_equals_sign(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "script"
    path.write_text(run(capsys, "--print-completion", "bash").out, encoding="utf-8")
    program = _bash(path, ["--color", "=", "al"])
    done = subprocess.run(["bash", "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["always"]
