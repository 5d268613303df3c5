"""Several processes: the same output as one, an end at once, and what becomes of dead ones."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from feedlint.command.discover import Problem
from feedlint.command.parallel import chunks_of, outcomes, worthwhile
from feedlint.command.settings import Choices, Resolver, UsageError
from feedlint.command.work import Order
from feedlint.output import FORMATS
from tests.commands import BAD, GOOD, MENDABLE, command, feedlint, plain_environment, write
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

PLUGIN = '''
import os, signal, time
from feedlint.finding import Severity
from feedlint.rule import ROOT, Rule

class Acts(Rule):
    """It does what the title says."""
    code, name, since = "Z001", "acts", "1.0.0"
    severity = Severity.INFO
    visits = (ROOT,)

    def check(self, element, context):
        if "kill" in context.document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "wait" in context.document.text:
            open("waits", "w").close()
            time.sleep(60)
        if "spin" in context.document.text:
            open("waits", "w").close()
            end = time.monotonic() + 60
            while time.monotonic() < end:
                pass
        return iter(())
'''


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Enough feeds for several processes: good, bad and mendable ones, and none."""
    texts = (GOOD, BAD, MENDABLE, GOOD.replace("</feed>", ""), "<html/>", "\x00")
    write(tmp_path, {f"{n:03}/feed.xml": texts[n % len(texts)] for n in range(240)})
    return tmp_path


def test_when_it_pays(tmp_path: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"x")
    large.write_bytes(b"x" * 4_000_000)
    assert worthwhile([str(small)] * 199, 8) == 1
    assert worthwhile([str(small)] * 200, 8) == 8
    assert worthwhile([str(small), str(large)], 8) == 2
    assert worthwhile([str(large)], 8) == 1
    assert worthwhile([str(small)] * 200, 1) == 1
    assert worthwhile(["none"] * 200, 2) == 2


def test_the_work_is_shared_out_evenly(tmp_path: Path) -> None:
    sizes = [*[10] * 100, 5000, 5000, 0, *[10] * 100]
    for number, size in enumerate(sizes):
        (tmp_path / f"{number:03}").write_bytes(b"x" * size)
    paths = [str(path) for path in sorted(tmp_path.iterdir())]
    chunks = chunks_of(paths, 2)
    assert [path for chunk in chunks for path in chunk] == paths
    assert max(map(len, chunks)) == 203 // 8
    weights = [sum(os.stat(path).st_size for path in chunk) for chunk in chunks]
    # What is larger than a share is a chunk of its own, but for what takes nothing.
    assert [weight for weight in weights if weight > 12_000 / 16] == [5000, 5000]
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(10**10)
    assert max(map(len, chunks_of([*paths, str(tmp_path / "huge")], 2))) == 204 // 8
    assert chunks_of(["none"] * 3, 2) == [["none"]] * 3
    assert chunks_of(["none"] * 240, 2) == [["none"] * 30] * 8


@pytest.mark.parametrize("name", [*FORMATS, "statistics"])
def test_the_output_is_the_same(site: Path, name: str) -> None:
    form = ["--statistics"] if name == "statistics" else [f"--output-format={name}"]
    arguments = [*form, ".", "gone.xml", "007/feed.xml"]
    alone = feedlint(["--jobs=1", *arguments], site)
    together = feedlint(["--jobs=2", *arguments], site)
    assert alone.returncode == 2
    assert (together.returncode, together.stdout, together.stderr) == (
        *(alone.returncode, alone.stdout, alone.stderr),
    )


def test_the_output_for_real_feeds_is_the_same(shared: Path, tmp_path: Path) -> None:
    # Three copies of them are enough for it to pay.
    for number in range(3):
        shutil.copytree(shared / "feeds/real", tmp_path / f"{number}")
    paths = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.glob("*/*"))
    assert worthwhile([str(tmp_path / path) for path in paths], 2) == 2
    files = [f"--output={name}={{}}.{name}" for name in FORMATS]
    done = []
    for jobs in ("1", "2"):
        named = [file.format(jobs) for file in files]
        done.append(feedlint([f"--jobs={jobs}", *named, *paths], tmp_path))
    assert done[0].stdout == done[1].stdout
    assert done[0].stderr == done[1].stderr
    for name in FORMATS:
        assert (tmp_path / f"1.{name}").read_bytes() == (tmp_path / f"2.{name}").read_bytes()


def test_every_input_of_the_suite_is_said_the_same_of() -> None:
    """Two runs with other seeds of hashes, one in two processes, byte by byte."""
    inputs = [str(CHECKOUT / "examples"), str(CHECKOUT / "tests")]
    tool = [sys.executable, str(CHECKOUT / "tools/same_twice.py"), "--formats=full,json"]
    done = subprocess.run([*tool, *inputs], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": the same\n") == 2
    assert ", 0 bytes of report" not in done.stdout


def test_a_baseline_works_with_several_processes(site: Path) -> None:
    feedlint(["--jobs=2", "--write-baseline", "."], site)
    arguments = ["--baseline=.feedlint-baseline.json", "--output-format=concise", "."]
    done = feedlint(["--jobs=2", *arguments], site)
    assert (done.returncode, done.stdout) == (0, b"")


def test_an_earlier_version_works_with_several_processes(site: Path) -> None:
    write(site, {"old.xml": GOOD.replace("0003939e0af6", "000000000000")})
    arguments = ["--against=old.xml", "--output-format=concise", *sorted(os.listdir(site))[:-1]]
    alone, together = (feedlint([f"--jobs={n}", *arguments], site) for n in (1, 2))
    assert b"[feed-id-changed]" in alone.stdout
    assert (together.stdout, together.stderr) == (alone.stdout, alone.stderr)


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_where_there_is_no_fork(site: Path, monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    """A plugin in a file is found by every process, however that was started."""
    monkeypatch.chdir(site)
    monkeypatch.setattr(sys, "platform", platform)
    write(site, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    resolver = Resolver(Choices())
    resolver.for_folder(".")
    paths = [f"{n:03}/feed.xml" for n in range(12)]
    found = list(outcomes(paths, resolver, Order(), 2))
    assert [path for path, _ in found] == paths
    reports = [outcome.item for _, outcome in found if outcome is not None]
    assert [len(r.diagnostics) for r in reports if not isinstance(r, Problem)][:2] == [0, 1]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_usage_error_in_a_process(site: Path, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    """A rule that only one configuration knows."""
    monkeypatch.chdir(site)
    write(site, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    write(site, {"100/feedlint.toml": ""})
    done = feedlint([f"--jobs={jobs}", "--select=acts", "."], site)
    assert done.returncode == 2
    assert done.stderr == b"feedlint: --select: no rule is called 'acts'\n"
    with pytest.raises(UsageError):
        list(outcomes(["100/feed.xml", "101/feed.xml"], Resolver(Choices(("acts",))), Order(), 2))


DIED = "the process that linted it died"


@pytest.mark.parametrize("killers", [1, 3, 30])
def test_a_killed_process_costs_its_own_feed_alone(site: Path, killers: int) -> None:
    write(site, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    names = [f"{n * 7:03}/feed.xml" for n in range(killers)]
    write(site, {name: GOOD.replace("Notes", "kill") for name in names})
    lost = feedlint(["--jobs=2", "--output-format=json", "."], site)
    assert lost.returncode == 2
    assert b"Traceback" not in lost.stderr
    report = json.loads(lost.stdout)
    told = [e["filename"] for e in report["errors"] if e["message"] == DIED]
    assert told == names
    # All others are said the same of as by one process that never dies.
    rest = sorted(str(p.relative_to(site)) for p in site.glob("*/feed.xml"))
    rest = [name for name in rest if name not in names]
    alone = json.loads(feedlint(["--jobs=1", "--output-format=json", *rest], site).stdout)
    assert report["findings"] == alone["findings"]


def test_one_that_takes_too_long_is_given_up(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site)
    write(site, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    write(site, {"000/feed.xml": GOOD.replace("Notes", "wait")})
    write(site, {"005/feed.xml": GOOD.replace("Notes", "spin")})
    paths = [f"{n:03}/feed.xml" for n in range(12)]
    found = dict(outcomes(paths, Resolver(Choices()), Order(timeout=4), 2))
    problems = {p: o.item for p, o in found.items() if o and isinstance(o.item, Problem)}
    long = {path for path, problem in problems.items() if "longer than 4 s" in problem.message}
    assert long == {"000/feed.xml", "005/feed.xml"}
    assert len(found) == 12


def _interrupted(site: Path, *, is_group: bool) -> tuple[int, bytes]:
    """The exit code and the words of a run that is interrupted while its processes work."""
    witness = site / "waits"
    witness.unlink(missing_ok=True)
    with subprocess.Popen(
        command("--jobs=2", "--output-format=concise", "."),
        cwd=site,
        env=plain_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        while not witness.exists() and process.poll() is None:
            pass
        # A terminal sends it to every process of the group, `kill` to one.
        (os.killpg if is_group else os.kill)(process.pid, signal.SIGINT)
        _, words = process.communicate(timeout=30)
        with pytest.raises(ProcessLookupError):
            os.killpg(process.pid, 0)
    return process.returncode, words


@pytest.mark.skipif(sys.platform == "win32", reason="needs groups of processes")
@pytest.mark.parametrize("is_group", [True, False], ids=["group", "one"])
def test_an_interrupt_ends_all_at_once(site: Path, is_group: bool) -> None:  # noqa: FBT001  # a column
    write(site, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    write(site, {f"{n:03}/feed.xml": GOOD.replace("Notes", "wait") for n in range(240)})
    # The processes would wait for a minute each; communicate() gives them half of one.
    assert _interrupted(site, is_group=is_group) == (130, b"")


def _abandoned(site: Path, how: signal.Signals, program: list[str], cwd: Path) -> list[int]:
    """End a run while its processes work; the processes that it leaves, once stdout is free."""
    with subprocess.Popen(
        program, cwd=cwd, env=plain_environment(), stdout=subprocess.PIPE, start_new_session=True
    ) as process:
        while not (site / "waits").exists() and process.poll() is None:
            pass
        process.send_signal(how)
        try:
            # Whoever reads its output waits for all that hold it, as a shell's `$(…)` does.
            process.communicate(timeout=20)
        finally:
            left = _group(process.pid)
            for number in left:
                os.kill(number, signal.SIGKILL)
    assert process.returncode == -how
    return left


def _group(leader: int) -> list[int]:
    """The processes of a group that go on living; one that ends has a moment for it."""
    end = time.monotonic() + 3
    while (left := _living(leader)) and time.monotonic() < end:
        time.sleep(0.05)
    return left


def _living(leader: int) -> list[int]:
    done = subprocess.run(
        ["ps", "-A", "-o", "pid=,pgid=,stat="], capture_output=True, text=True, check=True
    )
    rows = (line.split() for line in done.stdout.splitlines())
    return [int(pid) for pid, group, state in rows if int(group) == leader and state[0] != "Z"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs groups of processes")
@pytest.mark.skipif(shutil.which("ps") is None, reason="needs ps")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "SIGKILL"])
@pytest.mark.parametrize("work", ["wait", "spin", "idle"])
def test_no_process_outlives_the_run(site: Path, how: str, work: str) -> None:
    write(site, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    if work == "idle":
        # One process has a feed that takes a minute, the other one soon has none.
        write(site, {"000/feed.xml": GOOD.replace("Notes", "wait")})
    else:
        text = GOOD.replace("Notes", work)
        write(site, {f"{n:03}/feed.xml": text for n in range(240)})
    program = command("--jobs=2", "--output-format=concise", ".")
    assert _abandoned(site, getattr(signal, how), program, site) == []


def _pool_of_spawned(folder: str) -> None:
    sys.platform = "darwin"
    os.chdir(folder)
    paths = [f"{n:03}/feed.xml" for n in range(12)]
    list(outcomes(paths, Resolver(Choices()), Order(), 2))


@pytest.mark.skipif(sys.platform == "win32", reason="needs groups of processes")
@pytest.mark.skipif(shutil.which("ps") is None, reason="needs ps")
def test_nor_does_one_that_was_not_forked(site: Path) -> None:
    write(site, {"plugin.py": PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    write(site, {f"{n:03}/feed.xml": GOOD.replace("Notes", "wait") for n in range(12)})
    program = (
        "import sys; from tests.command.test_parallel import _pool_of_spawned as run; "
        "run(sys.argv[1])"
    )
    command_line = [sys.executable, "-c", program, str(site)]
    assert _abandoned(site, signal.SIGKILL, command_line, CHECKOUT) == []
