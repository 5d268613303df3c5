"""The baseline from the command line: written, applied, stale, pruned."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.commands import BAD, CONCISE, GOOD, run, write

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = """<entry><id>tag:ada.invalid,2024:{n}</id><title>{n}</title><updated>{date}</updated>
<link href="https://ada.invalid/{n}"/></entry>"""
USUAL = ".feedlint-baseline.json"


def feed(*entries: tuple[int, str]) -> str:
    rows = "".join(ENTRY.format(n=n, date=date) + "\n" for n, date in entries)
    return GOOD.replace("</feed>", f"{rows}</feed>")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    write(tmp_path, {"bad.atom": BAD, "blog.atom": feed((1, "soon"), (2, "late"))})
    return tmp_path


def test_what_is_accepted_is_silent(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--write-baseline", ".")
    assert done == (0, "", f"Accepted 3 findings in {USUAL}\n")
    accepted = f"3 findings accepted by {USUAL}\nNo findings in 2 feeds\n"
    # It is used where it lies, and said so.
    assert run(capsys, CONCISE, ".") == (0, "", accepted)
    assert run(capsys, CONCISE, "--baseline", USUAL, ".") == (0, "", accepted)
    assert run(capsys, "--no-baseline", ".").code == 1
    assert run(capsys, "--isolated", ".").code == 1
    assert run(capsys, "--no-baseline", "--prune-baseline", ".").code == 2
    # A new entry above moves every line; the old entries are known by their ids.
    write(site, {"blog.atom": feed((3, "never"), (1, "soon"), (2, "late"))})
    done = run(capsys, CONCISE, "--baseline", USUAL, ".")
    assert done.code == 1
    assert [line.partition(": ")[2] for line in done.out.splitlines()] == [
        "error[date-not-rfc3339] 'never' is not an RFC 3339 timestamp"
    ]


def test_the_configuration_names_it(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"feedlint.toml": 'baseline = "lint/known.json"\n', "lint/keep": ""})
    assert run(capsys, "--write-baseline", ".").err == "Accepted 3 findings in lint/known.json\n"
    assert run(capsys, ".").code == 0
    assert run(capsys, "--isolated", ".").code == 1
    rows = json.loads((site / "lint/known.json").read_text("ascii"))["entries"]
    assert {row[0] for row in rows} == {"../bad.atom", "../blog.atom"}


def test_stale_entries_are_told_and_dropped(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--write-baseline", ".")
    write(site, {"blog.atom": feed((2, "late"))})
    done = run(capsys, "--baseline", USUAL, ".")
    assert done.code == 0
    assert done.err.splitlines()[1] == (
        f"feedlint: {USUAL}: blog.atom: date-not-rfc3339 at /feed/entry[tag:ada.invalid,2024:1]"
        "/updated does not occur any more; see --prune-baseline"
    )
    # A file that was not linted this time has no stale entries.
    assert "does not occur" not in run(capsys, "--baseline", USUAL, "bad.atom").err
    pruned = run(capsys, "--baseline", USUAL, "--prune-baseline", ".")
    assert pruned.err.splitlines()[1] == "Dropped 1 entry of the baseline"
    assert len(json.loads((site / USUAL).read_text("ascii"))["entries"]) == 2
    assert run(capsys, "--baseline", USUAL, ".").err.endswith("\nNo findings in 2 feeds\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--select=A022",),
        ("--ignore=date-not-rfc3339,id-not-iri",),
        ("--rule=A012=off", "--rule=id-not-iri=off"),
    ],
)
def test_what_did_not_run_is_not_stale(
    site: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    run(capsys, "--write-baseline", ".")
    before = (site / USUAL).read_bytes()
    done = run(capsys, *arguments, "--prune-baseline", ".")
    assert (done.code, done.err) == (0, "No findings in 2 feeds\n")
    assert (site / USUAL).read_bytes() == before


def test_a_feed_that_cannot_be_read_through_has_no_stale_entries(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "--write-baseline", ".")
    before = (site / USUAL).read_bytes()
    write(site, {"blog.atom": "<html/>", "bad.atom": ""})
    assert run(capsys, "--prune-baseline", ".").code == 1
    assert (site / USUAL).read_bytes() == before


def test_findings_of_comparisons_stay_where_nothing_is_compared(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {"old.atom": GOOD.replace("60a76c80", "60a76c81"), "new.atom": GOOD})
    against = ("--against=old.atom", "new.atom")
    assert run(capsys, "--write-baseline", *against).err.startswith("Accepted 1 finding ")
    before = (site / USUAL).read_bytes()
    assert "stale" not in run(capsys, "--prune-baseline", "new.atom").err
    assert (site / USUAL).read_bytes() == before
    assert run(capsys, *against).code == 0


def test_hostile_text_in_an_entry_is_inert(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [["bad.atom", "\x1b[31m", "/feed\n::error::x", "##vso[y]"]]
    write(site, {USUAL: json.dumps({"version": 1, "entries": rows})})
    done = run(capsys, "--baseline", USUAL, "bad.atom")
    told = done.err.splitlines()[0]
    assert told.isprintable()
    assert told.startswith("feedlint: ")
    assert r"\x1b[31m at /feed\n::error::x" in told


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "cannot be read: no such file or directory"),
        ({USUAL: "[]"}, "is not a baseline; --write-baseline makes one"),
    ],
)
def test_a_baseline_that_cannot_be_used(
    site: Path, capsys: pytest.CaptureFixture[str], files: dict[str, str], message: str
) -> None:
    write(site, files)
    for arguments in (("--baseline", USUAL), ("--prune-baseline",)):
        done = run(capsys, *arguments, "bad.atom")
        assert (done.code, done.err) == (2, f"feedlint: {USUAL}: {message}\n")


def test_no_baseline_is_written_when_something_cannot_be_linted(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = run(capsys, "--write-baseline", "bad.atom", "gone.atom")
    assert done.code == 2
    assert "no baseline is written" in done.err
    assert not (site / USUAL).exists()


def test_a_baseline_that_cannot_be_written(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--write-baseline", "--baseline", "none/b.json", "bad.atom")
    assert done.code == 2
    assert done.err == "feedlint: none/b.json: cannot be written: no such file or directory\n"
    assert sorted(os.listdir(site)) == ["bad.atom", "blog.atom"]


def test_writing_it_again_changes_nothing(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--write-baseline", ".")
    first = (site / USUAL).read_bytes()
    run(capsys, "--write-baseline", "bad.atom", "blog.atom")
    assert (site / USUAL).read_bytes() == first
