"""The command as a process: closed streams, and what is done at its end."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

import pytest

from feedlint.command.cli import main
from tests.commands import BAD, GOOD, command, feedlint, plain_environment, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ENDS = {"bad.atom": 1, "good.atom": 0, "--version": 0, "--help": 0, "--no": 2, "gone.atom": 2}


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes streams")
@pytest.mark.parametrize("argument", ENDS)
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-"])
def test_closed_streams(tmp_path: Path, argument: str, closed: str) -> None:
    write(tmp_path, {"good.atom": GOOD, "bad.atom": BAD})
    shell = f"{shlex.join(command('--isolated', argument))} {closed}; echo $? >code"
    done = subprocess.run(
        ["sh", "-c", shell],
        cwd=tmp_path,
        env=plain_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert (tmp_path / "code").read_text() == f"{ENDS[argument]}\n"
    assert "Traceback" not in done.stdout + done.stderr


PLUGIN = '''
import atexit, pathlib
from feedlint.finding import Severity
from feedlint.rule import Rule

atexit.register(pathlib.Path("witness").write_text, "done")
log = open("log", "w")
log.write("written")

class House(Rule):
    """Nothing."""

    code, name, since, severity = "Z900", "house", "1", Severity.INFO
    faults = ("none",)
'''


def script(*arguments: str) -> list[str]:
    """The command as its script calls it, which ends the process at once."""
    return [sys.executable, "-c", "from feedlint.command.cli import command; command()", *arguments]


@pytest.mark.parametrize("start", [command, script])
def test_what_is_to_be_done_at_the_end_is_done(
    tmp_path: Path, start: Callable[..., list[str]]
) -> None:
    write(tmp_path, {"good.atom": GOOD, "plugin.py": PLUGIN})
    write(tmp_path, {"feedlint.toml": 'plugins = ["plugin.py"]\n'})
    done = subprocess.run(
        start("good.atom"),
        cwd=tmp_path,
        env=plain_environment(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"No findings in 1 feed\n")
    assert (tmp_path / "witness").read_text() == "done"
    # What was written to a file that is still open is not lost.
    assert (tmp_path / "log").read_text() == "written"


def test_a_profile_of_the_command_is_written(tmp_path: Path) -> None:
    write(tmp_path, {"good.atom": GOOD})
    for number, arguments in enumerate((["-m", "feedlint"], ["script.py"])):
        write(tmp_path, {"script.py": "from feedlint.command.cli import command\ncommand()\n"})
        profiled = [sys.executable, "-m", "cProfile", "-o", f"{number}.prof", *arguments]
        subprocess.run(
            [*profiled, "--isolated", "good.atom"],
            cwd=tmp_path,
            env=plain_environment(),
            capture_output=True,
            check=True,
        )
        assert (tmp_path / f"{number}.prof").stat().st_size > 1000


def test_no_folder_is_left_behind(tmp_path: Path) -> None:
    folder, temporary = tmp_path / "site", tmp_path / "tmp"
    temporary.mkdir()
    write(folder, {"bad.atom": BAD})
    subprocess.run(["git", "init", "-q", str(folder)], check=True, env=plain_environment())
    done = feedlint(["--git=.", "bad.atom"], folder, environment={"TMPDIR": str(temporary)})
    assert done.returncode == 1
    assert os.listdir(temporary) == []


@pytest.mark.parametrize("start", [command, script])
@pytest.mark.parametrize(
    "arguments", [("--isolated", "bad.atom"), ("--version",), ("--list-rules",)]
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_an_output_that_takes_nothing(
    tmp_path: Path,
    start: Callable[..., list[str]],
    arguments: tuple[str, ...],
    unbuffered: str,
) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no device that is always full")
    write(tmp_path, {"bad.atom": BAD})
    environment = plain_environment(PYTHONUNBUFFERED=unbuffered)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            start(*arguments),
            cwd=tmp_path,
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"feedlint: cannot write: no space left on device\n"
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as pipe:
        done = subprocess.run(
            start(*arguments),
            cwd=tmp_path,
            env=environment,
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a limit of memory")
@pytest.mark.parametrize("arguments", [("big.atom", "bad.atom"), ("bad.atom", "-")])
def test_a_feed_that_memory_does_not_hold(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    write(tmp_path, {"bad.atom": BAD})
    with (tmp_path / "big.atom").open("wb") as file:
        file.truncate(120_000_000)
    run = shlex.join(command("--isolated", "--output-format=concise", *arguments))
    done = subprocess.run(
        ["sh", "-c", f"ulimit -v 250000; {run} <big.atom"],
        cwd=tmp_path,
        env=plain_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    name = "<stdin>" if "-" in arguments else "big.atom"
    assert f"feedlint: {name}: takes more memory than there is\n" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith("bad.atom:2:5: error[id-not-iri]")
    assert done.returncode == 2


def test_memory_that_runs_out_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> NoReturn:
        raise MemoryError

    monkeypatch.setattr("feedlint.command.arguments.parse", fail)
    assert main(["x.atom"]) == 2
    assert capsys.readouterr().err == "feedlint: this takes more memory than there is\n"
