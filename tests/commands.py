"""What the tests of the command share: a good and a bad feed, and ways to run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.cli import main

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pytest

GOOD = """\
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id><title>Notes</title>
<updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
</feed>
"""
#: An error of A001, which has no fix.
BAD = GOOD.replace("urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6", "notes")
#: An error of A002, whose fix is unsafe, and one of A012, whose fix is safe.
MENDABLE = GOOD.replace("<id>", "<id> ").replace(
    "2024-03-04T05:06:07Z", "Mon, 04 Mar 2024 05:06:07 +0000"
)
CONCISE = "--output-format=concise"


class Done(NamedTuple):
    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> Done:
    """The command in this process; a usage error of argparse ends in its exit code."""
    try:
        code = main(arguments)
    except SystemExit as error:
        code = int(error.code or 0)
    captured = capsys.readouterr()
    return Done(code, captured.out, captured.err)


def plain_environment(**more: str) -> dict[str, str]:
    """The environment without what changes the command, and with where it is found."""
    names = ("GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR")
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in names and not key.startswith(("FEEDLINT_", "GIT_"))
    }
    lint = str(Path(__file__).resolve().parent.parent / "lint")
    return {**environment, "PYTHONPATH": lint, **more}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "feedlint", *arguments]


def feedlint(
    arguments: Sequence[str], cwd: Path, data: bytes = b"", environment: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        command(*arguments),
        cwd=cwd,
        input=data,
        env=plain_environment(**environment),
        capture_output=True,
        check=False,
    )


def write(root: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def git(root: Path, *arguments: str) -> str:
    """Git in a repository of a test, with nothing of the user's."""
    environment = plain_environment(
        GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull, GIT_CONFIG_NOSYSTEM="1"
    )
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@ada.invalid")
    defaults = ("-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *identity, *defaults, *arguments],
        cwd=root,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()
