"""`feedlint serve` as a command: its options, and what it says."""

from __future__ import annotations

import contextlib
import json
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from typing import TYPE_CHECKING

import pytest

from feedlint.page.start import main
from tests.commands import GOOD, plain_environment, write

if TYPE_CHECKING:
    from pathlib import Path


def test_the_help_names_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("usage: feedlint serve")
    for name in ("--host", "--port", "--allow-host", "--max-size", "--max-time", "--isolated"):
        assert name in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--port", "70000"], "there is no port 70000"),
        (["--port"], "--port needs a value"),
        (["--port=x"], "--port takes a whole number, not 'x'"),
        (["--max-time=0"], "--max-time has to be above 0"),
        (["--fix"], "--fix means nothing here"),
        (["nowhere"], "takes one folder, or none"),
        ([".", "."], "takes one folder, or none"),
        (["--host", "192.0.2.1"], "cannot listen at 192.0.2.1 port 8000"),
    ],
)
def test_a_wrong_usage(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("starlette", "uvicorn"):
        pytest.importorskip(name, reason="the extra `serve` is not installed")
    assert main(arguments) == 2
    assert words in capsys.readouterr().err


def test_without_its_packages_it_says_which(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main([]) == 2
    assert "pip install 'feedlint[serve]'" in capsys.readouterr().err


def _wait_for_news(address: str, version: int) -> None:
    with (
        contextlib.suppress(OSError),
        urllib.request.urlopen(f"{address}feeds?since={version}", timeout=30) as answer,  # noqa: S310
    ):
        answer.read()


def test_it_serves_until_an_interrupt(tmp_path: Path) -> None:
    for name in ("starlette", "uvicorn", "urllib3", "watchfiles"):
        pytest.importorskip(name, reason="the extra `serve` is not installed")
    write(tmp_path, {"feed.xml": GOOD})
    process = subprocess.Popen(
        [sys.executable, "-m", "feedlint", "serve", "--port", "0", "."],
        cwd=tmp_path,
        env=plain_environment(),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr
        line = process.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, line
        with urllib.request.urlopen(address[0], timeout=30) as answer:  # noqa: S310  # our own
            assert b"<textarea" in answer.read()
        # A page that is open waits for news of the folder.
        version = 0
        while not version:
            with urllib.request.urlopen(f"{address[0]}feeds", timeout=30) as answer:  # noqa: S310
                version = json.load(answer)["version"]
        waiting = threading.Thread(target=_wait_for_news, args=(address[0], version))
        waiting.start()
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
        waiting.join(30)
        assert said == ""
        assert process.returncode in (0, 130)
    finally:
        process.kill()
        process.wait()
