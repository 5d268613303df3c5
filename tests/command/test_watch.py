"""`--watch` with real processes: each change is reported once, and soon."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from tests.commands import BAD, CONCISE, GOOD, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

watching = pytest.mark.usefixtures("watchfiles")
#: What ends a round.
_END = "Watching; Ctrl-C ends it"


@pytest.fixture
def watchfiles() -> None:
    pytest.importorskip("watchfiles", reason="the extra `watch` is not installed")


class Watcher:
    """A process that watches, and the rounds that it prints."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "feedlint", CONCISE, "--watch", *arguments],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._rounds: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        lines: list[str] = []
        assert self.process.stdout
        for line in self.process.stdout:
            if line.startswith(_END):
                #: When it spoke last, in seconds since 1970.
                self.spoke = time.time()
                self._rounds.put("".join(lines))
                lines.clear()
            else:
                lines.append(line)

    def next(self, seconds: float = 20) -> str:
        return self._rounds.get(timeout=seconds)

    def is_silent(self, seconds: float = 1.2) -> bool:
        time.sleep(seconds)
        return self._rounds.empty()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Watcher]]:
    started: list[Watcher] = []

    def begin(*arguments: str) -> Watcher:
        started.append(Watcher(tmp_path, *arguments))
        return started[-1]

    yield begin
    for watcher in started:
        watcher.process.kill()
        watcher.process.wait()
        assert watcher.process.stdout
        watcher.process.stdout.close()


def build(site: Path, text: str, others: int = 3) -> None:
    """What a generator does: away with the folder, and everything anew."""
    shutil.rmtree(site, ignore_errors=True)
    (site / "blog").mkdir(parents=True)
    for number in range(others):
        (site / "blog" / f"page-{number}.html").write_text("<p>a</p>")
    (site / "blog" / "feed.xml").write_text(text)
    (site / "feed.xml").write_text(GOOD)


@watching
def test_a_generator_that_replaces_the_folder(
    tmp_path: Path, start: Callable[..., Watcher]
) -> None:
    site = tmp_path / "public"
    build(site, GOOD)
    watcher = start("--isolated", "public")
    assert "id-not-iri" not in watcher.next()
    for _ in range(3):
        build(site, BAD)
        found = watcher.next()
        assert found.count("id-not-iri") == 1
        assert os.path.join("public", "blog", "feed.xml") in found
        assert watcher.is_silent()
        build(site, GOOD)
        assert "id-not-iri" not in watcher.next()
        assert watcher.is_silent()


@watching
def test_the_same_again_is_no_change(tmp_path: Path, start: Callable[..., Watcher]) -> None:
    build(tmp_path / "public", BAD)
    watcher = start("--isolated", "public")
    assert "id-not-iri" in watcher.next()
    build(tmp_path / "public", BAD)
    (tmp_path / "public" / "style.css").write_text("a {}")
    assert watcher.is_silent(2)


@watching
def test_feeds_that_come_and_go(tmp_path: Path, start: Callable[..., Watcher]) -> None:
    build(tmp_path / "public", GOOD)
    watcher = start("--isolated", "public")
    watcher.next()
    (tmp_path / "public" / "tags" / "deep").mkdir(parents=True)
    (tmp_path / "public" / "tags" / "deep" / "feed.xml").write_text(BAD)
    assert "id-not-iri" in watcher.next()
    shutil.rmtree(tmp_path / "public" / "tags")
    assert "id-not-iri" not in watcher.next()


@watching
def test_a_named_file_that_is_put_in_the_place_of_another(
    tmp_path: Path, start: Callable[..., Watcher]
) -> None:
    (tmp_path / "feed.xml").write_text(GOOD)
    watcher = start("--isolated", "feed.xml")
    watcher.next()
    (tmp_path / "new").write_text(BAD)
    (tmp_path / "new").replace(tmp_path / "feed.xml")
    assert "id-not-iri" in watcher.next()
    assert watcher.is_silent()


@watching
def test_the_configuration(tmp_path: Path, start: Callable[..., Watcher]) -> None:
    build(tmp_path / "public", BAD)
    watcher = start("public")
    assert "id-not-iri" in watcher.next()
    (tmp_path / "feedlint.toml").write_text('ignore = ["id-not-iri"]\n')
    assert "id-not-iri" not in watcher.next()
    (tmp_path / "feedlint.toml").write_text("ignore = 3\n")
    assert "feedlint.toml" in watcher.next()
    (tmp_path / "feedlint.toml").unlink()
    assert "id-not-iri" in watcher.next()


@watching
@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_an_interrupt_ends_it(tmp_path: Path, start: Callable[..., Watcher]) -> None:
    build(tmp_path / "public", GOOD)
    watcher = start("--isolated", "public")
    watcher.next()
    watcher.process.send_signal(signal.SIGINT)
    assert watcher.process.wait(10) == 130


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("-",), "files and folders"),
        (("https://a.invalid/feed",), "files and folders"),
        (("--fix", "."), "does not go with --fix"),
        (("--write-baseline", "."), "does not go with --write-baseline"),
    ],
)
def test_what_cannot_be_watched(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    done = run(capsys, "--watch", *arguments)
    assert done.code == 2
    assert words in done.err
