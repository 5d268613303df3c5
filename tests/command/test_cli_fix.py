"""`--fix` and `--diff`: what is written, what is said, and the exit codes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from feedlint.finding import Safety, Severity
from feedlint.limits import LIMITS
from feedlint.linting import engine
from feedlint.linting import fix as fixing
from feedlint.linting.catalogue import Chosen, Ruleset, builtin, describe, select
from feedlint.reading.source import Source
from feedlint.rule import Rule
from tests.commands import (
    BAD,
    CONCISE,
    GOOD,
    MENDABLE,
    command,
    feedlint,
    plain_environment,
    run,
    write,
)

if TYPE_CHECKING:
    from pathlib import Path

SAFELY = MENDABLE.replace("Mon, 04 Mar 2024 05:06:07 +0000", "2024-03-04T05:06:07+00:00")
FULLY = SAFELY.replace("<id> ", "<id>")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    write(tmp_path, {"good.atom": GOOD, "m.atom": MENDABLE})
    return tmp_path


def test_the_exit_code_speaks_of_what_remains(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = run(capsys, CONCISE, "--fix", "m.atom", "good.atom")
    assert done.code == 1
    assert (
        done.out
        == "m.atom:2:5: error[space-around-value] there is white space around the value of id\n"
    )
    left = "Fixable: 1 with --fix --unsafe-fixes\n"
    assert done.err == f"Applied 1 fix\nFound 1 error in 1 of 2 feeds\n{left}"
    assert (site / "m.atom").read_bytes() == SAFELY.encode()
    done = run(capsys, CONCISE, "--fix", "--unsafe-fixes", "m.atom")
    assert done == (0, "", "Applied 1 fix\nNo findings in 1 feed\n")
    assert (site / "m.atom").read_bytes() == FULLY.encode()
    assert (site / "good.atom").read_bytes() == GOOD.encode()


def test_what_can_be_mended_is_counted(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    both = "Fixable: 1 with --fix, 1 more with --fix --unsafe-fixes"
    for arguments in ((CONCISE,), ("--statistics",), ("--diff",), ("--diff", "--unsafe-fixes")):
        assert run(capsys, *arguments, "m.atom").err.splitlines()[-1] == both
    assert run(capsys, "--output-format=json", "m.atom").err == ""
    write(site, {"bad.atom": BAD.replace("<id>notes", "<id>no tes")})
    assert "Can be mended" not in run(capsys, CONCISE, "bad.atom").err


def test_a_fix_that_is_not_applied_is_told(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Were the namespace right, the date would be wrong.
    text = "<title>T</title><link>https://ada.invalid/</link><dc:date>yesterday</dc:date>"
    head = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1'>"
    write(site, {"a.rss": f"{head}<channel>{text}</channel></rss>"})
    chosen = "--select=namespace-near-miss,date-not-w3cdtf"
    done = run(capsys, CONCISE, "--fix", chosen, "a.rss")
    assert done.code == 1
    says = "Not applied: 1 fix that would do harm, such as raise another finding"
    assert done.err == f"Found 1 error in 1 feed\n{says}\n"


def test_a_file_without_fixes_is_not_written(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {"bad.atom": BAD})
    before = [(site / name).stat() for name in ("bad.atom", "good.atom")]
    assert run(capsys, "--fix", "bad.atom", "good.atom").code == 1
    after = [(site / name).stat() for name in ("bad.atom", "good.atom")]
    assert [(s.st_mtime_ns, s.st_ino) for s in after] == [(s.st_mtime_ns, s.st_ino) for s in before]


@pytest.mark.parametrize(
    ("encoding", "bom", "newline"),
    [
        ("utf-8", b"", "\n"),
        ("utf-8", b"\xef\xbb\xbf", "\r\n"),
        ("utf-16-le", b"\xff\xfe", "\r\n"),
        ("utf-16-be", b"\xfe\xff", "\n"),
        ("iso-8859-1", b"", "\r\n"),
    ],
)
def test_mode_encoding_mark_and_line_ends_stay(
    site: Path, capsys: pytest.CaptureFixture[str], encoding: str, bom: bytes, newline: str
) -> None:
    label = encoding.removesuffix("-le").removesuffix("-be")
    head = f'<?xml version="1.0" encoding="{label}"?>\n'
    path = site / "m.atom"

    def encoded(text: str) -> bytes:
        text = (head + text).replace("Notes", "Nötes").replace("\n", newline)
        return bom + text.encode(encoding)

    path.write_bytes(encoded(MENDABLE))
    path.chmod(0o640)
    assert run(capsys, "--fix", "m.atom").code == 1
    assert path.read_bytes() == encoded(SAFELY)
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(os.listdir(site)) == ["good.atom", "m.atom"]


def test_diff_writes_nothing_and_exits_as_without_fixing(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = run(capsys, "m.atom", "good.atom")
    done = run(capsys, "--diff", "m.atom", "good.atom")
    assert (done.code, done.err) == (plain.code, plain.err)
    assert (site / "m.atom").read_bytes() == MENDABLE.encode()
    patch = site / "patch"
    patch.write_text(done.out, encoding="utf-8")
    subprocess.run(["git", "apply", "patch"], cwd=site, check=True, env=plain_environment())
    assert (site / "m.atom").read_bytes() == SAFELY.encode()
    assert run(capsys, "--diff", "m.atom").out == ""
    assert "+<id>urn" in run(capsys, "--diff", "--unsafe-fixes", "m.atom").out


def test_a_feed_that_passes_once_it_is_fixed(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {"m.atom": MENDABLE.replace("<id> ", "<id>")})
    assert run(capsys, "--diff", "m.atom").code == 1
    assert run(capsys, "--fix", "--diff", "m.atom").code == 1
    assert run(capsys, "--fix", "m.atom").code == 0


def test_standard_input(site: Path) -> None:
    done = feedlint(["--diff", "--stdin-filename", "in.atom", "-"], site, MENDABLE.encode())
    assert done.returncode == 1
    assert done.stdout.startswith(b"--- a/in.atom\n+++ b/in.atom\n")
    assert b"+<updated>2024-03-04T05:06:07+00:00" in done.stdout


def test_a_filter(site: Path) -> None:
    """`--fix -` writes the feed to standard output, byte for byte but for the fixes."""
    feed = b"\xef\xbb\xbf" + MENDABLE.replace("\n", "\r\n").encode()
    fixed = feed.replace(b"Mon, 04 Mar 2024 05:06:07 +0000", b"2024-03-04T05:06:07+00:00")
    done = feedlint(["--fix", CONCISE, "--stdin-filename", "in.atom", "-"], site, feed)
    assert (done.returncode, done.stdout) == (1, fixed)
    assert done.stderr.startswith(b"in.atom:2:5: error[space-around-value]")
    assert b"Applied 1 fix\n" in done.stderr
    again = feedlint(["--fix", "--unsafe-fixes", "-"], site, fixed)
    assert (again.returncode, again.stdout) == (0, fixed.replace(b"<id> ", b"<id>"))
    for data, code in ((b"", 1), (b"no feed", 1), (b"<feed>\xff</feed>", 1), (GOOD.encode(), 0)):
        done = feedlint(["--fix", "-"], site, data)
        assert (done.returncode, done.stdout) == (code, data)


def test_a_filter_lets_pass_what_is_excluded(site: Path) -> None:
    write(site, {"feedlint.toml": 'exclude = ["in.atom"]\n'})
    done = feedlint(["--fix", "--stdin-filename", "in.atom", "-"], site, MENDABLE.encode())
    assert (done.returncode, done.stdout) == (0, MENDABLE.encode())
    linted = feedlint(["--stdin-filename", "in.atom", "-"], site, MENDABLE.encode())
    assert (linted.returncode, linted.stdout) == (0, b"")


def test_a_filter_writes_nothing_that_it_could_not_read(site: Path) -> None:
    done = feedlint(["--fix", "--limit=size=9", "-"], site, MENDABLE.encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"is too large" in done.stderr
    two = feedlint(["--fix", "m.atom", "-"], site, MENDABLE.encode())
    assert (two.returncode, two.stdout) == (2, b"")
    assert b"room for one feed" in two.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--unsafe-fixes", "m.atom"), "--unsafe-fixes goes with --fix or --diff"),
        (("--fix", "--write-baseline", "m.atom"), "--write-baseline accepts findings"),
    ],
)
@pytest.mark.usefixtures("site")
def test_usage(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    done = run(capsys, *arguments)
    assert done.code == 2
    assert message in done.err


def test_changes_and_findings_beside_them(site: Path) -> None:
    alone = feedlint(["--diff", "m.atom"], site)
    report = feedlint([CONCISE, "m.atom"], site)
    both = feedlint(["--diff", CONCISE, "m.atom"], site)
    assert both.stdout == alone.stdout
    assert both.stdout.startswith(b"--- a/m.atom\n")
    assert report.stdout
    assert report.stdout in both.stderr
    as_json = feedlint(["--diff", "--output-format=json", "m.atom"], site)
    assert as_json.stdout == alone.stdout
    assert json.loads(as_json.stderr.split(b"\nFound ")[0])["findings"]
    counts = feedlint(["--diff", "--statistics", "m.atom"], site)
    assert counts.stdout == alone.stdout
    assert counts.stderr.count(b"\n") > alone.stderr.count(b"\n")


# ---- links and permissions


def test_links_out_of_the_tree_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    inside, outside = tmp_path / "site", tmp_path / "outside"
    write(inside, {"feeds/m.atom": MENDABLE, "feeds/far.atom": MENDABLE})
    write(outside, {"m.atom": MENDABLE, "n.atom": MENDABLE})
    (inside / "file.atom").symlink_to("../outside/m.atom")
    (inside / "folder").symlink_to("../outside")
    (inside / "near.atom").symlink_to("feeds/m.atom")
    monkeypatch.chdir(inside)
    for name in ("file.atom", "folder/n.atom"):
        done = run(capsys, CONCISE, "--fix", name)
        assert done.code == 2
        assert (
            done.err
            == f"feedlint: {name}: is a link out of this directory, and is not written to\n"
        )
    assert run(capsys, "--fix", "near.atom").code == 1
    assert (inside / "near.atom").is_symlink()
    assert (inside / "feeds/m.atom").read_bytes() == SAFELY.encode()
    assert {(outside / n).read_bytes() for n in ("m.atom", "n.atom")} == {MENDABLE.encode()}
    # What is named outside is meant; a link there may not lead further away.
    assert run(capsys, "--fix", "../outside/n.atom").code == 1
    assert (outside / "n.atom").read_bytes() == SAFELY.encode()
    (outside / "away.atom").symlink_to("../site/feeds/far.atom")
    assert run(capsys, "--fix", "../outside/away.atom").code == 2


def test_a_read_only_file_is_left_alone(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def may_not(_: object, mode: int) -> bool:
        return mode != os.W_OK

    # The tests may run as a user who may write everywhere.
    monkeypatch.setattr(os, "access", may_not)
    done = run(capsys, "--fix", "m.atom")
    assert (done.code, done.err) == (
        2,
        "feedlint: m.atom: cannot be written: it is read-only\n",
    )
    assert (site / "m.atom").read_bytes() == MENDABLE.encode()


def test_a_long_name(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "é" * 120 + ".atom"
    write(site, {name: MENDABLE})
    assert run(capsys, "--fix", name).code == 1
    assert (site / name).read_bytes() == SAFELY.encode()


# ---- more findings than are reported


class Told(Rule):
    """Says how many more there are, as the rule of this name does."""

    code, name, since = "Z003", engine.LIMIT, "1"
    severity = Severity.INFO
    faults = ("none",)


def test_fixes_beyond_the_limit_of_findings() -> None:
    limits = LIMITS._replace(findings=5)
    entry = "<entry><updated>Mon, 04 Mar 2024 05:06:{:02} +0000</updated></entry>"
    entries = "".join(entry.format(n) for n in range(33))
    text = f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'
    rules = select(builtin(), ["date-not-rfc3339"])
    fixed = fixing.fix(Source("f", text.encode(), limits=limits), rules, frozenset((Safety.SAFE,)))
    assert (fixed.applied > 0, fixed.report.diagnostics) == (True, ())
    told = [*rules.chosen, Chosen(describe(Told), Severity.INFO, {})]
    fixed = fixing.fix(
        Source("f", text.encode(), limits=limits), Ruleset(told), frozenset((Safety.SAFE,))
    )
    assert (fixed.applied > 0, fixed.report.diagnostics) == (True, ())


# ---- killed at any moment

_WRITER = """
import itertools, sys
from pathlib import Path
from feedlint.linting.writing import put
path, contents = Path(sys.argv[1]), [b"a" * 3_000_000, b"b" * 2_000_000]
print("ready", flush=True)
for number in itertools.count():
    put(path, contents[number % 2])
"""


def test_a_write_that_is_killed_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    contents = {b"a" * 3_000_000, b"b" * 2_000_000}
    path.write_bytes(b"a" * 3_000_000)
    for number in range(20):
        writer = [sys.executable, "-c", _WRITER, str(path)]
        with subprocess.Popen(writer, stdout=subprocess.PIPE, env=plain_environment()) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(number * 0.0017)
            process.send_signal(signal.SIGKILL)
        assert path.read_bytes() in contents


def test_a_run_that_is_killed_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "m.atom"
    seen = set()
    for number in range(12):
        path.write_bytes(MENDABLE.encode())
        with subprocess.Popen(
            command("--fix", "m.atom"),
            cwd=tmp_path,
            env=plain_environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            time.sleep(0.05 + number * 0.03)
            process.send_signal(signal.SIGKILL)
        seen.add(path.read_bytes())
    assert seen <= {MENDABLE.encode(), SAFELY.encode()}
