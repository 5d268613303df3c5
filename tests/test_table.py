"""Feeds as a table: the batch, and the Parquet file of the command."""

from __future__ import annotations

import gc
import hashlib
import subprocess
import sys
import weakref
from typing import TYPE_CHECKING, Any

import pytest

import feedlint
from feedlint.finding import Severity
from feedlint.linting.engine import Report
from feedlint.reading.source import Source
from tests.command.test_timeout import PLUGIN
from tests.commands import BAD, GOOD, MENDABLE, command, plain_environment, run, write

if TYPE_CHECKING:
    from pathlib import Path

pa = pytest.importorskip("pyarrow", reason="the extra `table` is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="the extra `table` is not installed")

WORDPRESS = """\
<rss version="2.0"><channel><title>A</title><link>https://a.invalid/</link><description/>
<generator>https://wordpress.org/?v=6.7</generator></channel></rss>
"""
TEXTS = {"good": GOOD, "bad": BAD, "mendable": MENDABLE, "wp": WORDPRESS, "none": "\x00"}
#: Of a feed, and not of a finding.
FEED = ("url", "sha256", "size", "dialect", "generator", "status", "error")


def batch_of(texts: dict[str, str], **more: Any) -> Any:
    bodies = [text.encode() for text in texts.values()]
    return pa.RecordBatch.from_pydict({"url": list(texts), "body": bodies, **more})


def lint_batch(*arguments: Any, **more: Any) -> list[dict[str, Any]]:
    from feedlint.table import SCHEMA
    from feedlint.table import lint_batch as lint

    batch = lint(*arguments, **more)
    assert batch.schema == SCHEMA
    batch.validate(full=True)
    rows: list[dict[str, Any]] = batch.to_pylist()
    return rows


def test_the_rows_are_the_findings() -> None:
    rows = lint_batch(batch_of(TEXTS))
    for name, text in TEXTS.items():
        own = [row for row in rows if row["url"] == name]
        expected = [
            (*f[:8], f.element or "", f.fix is not None)
            for f in feedlint.lint(text.encode(), filename=name).findings
        ]
        found = [
            tuple(row[key] for key in ("rule", "code", "severity", "message", "line", "column"))
            + tuple(row[key] for key in ("end_line", "end_column", "element", "fixable"))
            for row in own
            if row["rule"]
        ]
        assert found == expected
        assert {row["sha256"] for row in own} == {hashlib.sha256(text.encode()).hexdigest()}
        assert {row["size"] for row in own} == {len(text.encode())}
        assert {row["status"] for row in own} == {"ok"}
    assert {row["dialect"] for row in rows if row["url"] == "mendable"} == {"atom"}
    assert {row["generator"] for row in rows if row["url"] == "wp"} == {
        "https://wordpress.org/?v=6.7"
    }
    assert {row["severity"] for row in rows} <= {"", *(s.label for s in Severity)}
    assert {row["feedlint"] for row in rows} == {feedlint.__version__}


def test_a_clean_feed_has_a_row() -> None:
    (row,) = lint_batch(batch_of({"good": GOOD}))
    assert (row["rule"], row["code"], row["message"], row["status"]) == ("", "", "", "ok")
    assert (row["line"], row["fixable"], row["http_status"]) == (None, None, None)
    assert row["seconds"] > 0


def test_nothing_in_is_nothing_out() -> None:
    empty = batch_of({"good": GOOD}).slice(0, 0)
    assert lint_batch(empty) == []


def test_rules_can_be_chosen() -> None:
    from feedlint.table import Choice

    rows = lint_batch(batch_of(TEXTS), Choice(select=("id-not-iri",)))
    assert {row["rule"] for row in rows} == {"", "id-not-iri"}
    with pytest.raises(feedlint.UnknownRule):
        lint_batch(batch_of(TEXTS), Choice(select=("no-such-rule",)))


def test_what_is_known_of_the_exchange_is_passed_on() -> None:
    rows = lint_batch(
        batch_of(
            {"good": GOOD, "bad": BAD},
            http_status=[200, None],
            fetched_at=pa.array([1_700_000_000_000, None], type=pa.timestamp("ms", tz="UTC")),
        )
    )
    assert [row["http_status"] for row in rows] == [200] + [None] * (len(rows) - 1)
    assert rows[0]["fetched_at"].timestamp() == 1_700_000_000


def test_feeds_that_harm_their_process_are_rows(tmp_path: Path) -> None:
    from feedlint.table import Choice

    write(tmp_path, {"plugin.py": PLUGIN})
    choice = Choice(plugins=(str(tmp_path / "plugin.py"),))
    texts = {f"{n:02}": BAD for n in range(60)}
    texts |= {"10": GOOD.replace("Notes", "leave"), "55": GOOD.replace("Notes", "sleep")}
    rows = lint_batch(batch_of(texts), choice, timeout=2.0)
    lost = {row["url"]: (row["status"], row["error"]) for row in rows if row["status"] != "ok"}
    assert lost == {
        "10": ("died", "the process that linted it died"),
        "55": ("timeout", "took longer than 2 s"),
    }
    assert list(dict.fromkeys(row["url"] for row in rows)) == list(texts)
    kept = [r["message"] for r in rows if r["url"] == "59"]
    assert kept == [f.message for f in feedlint.lint(BAD.encode()).findings]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {f"{name}.xml": text for name, text in TEXTS.items()})
    return tmp_path


def _without_time(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return [{**row, "seconds": None} for row in rows]


def test_the_file_of_the_command(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from feedlint.table import SCHEMA

    names = [f"{name}.xml" for name in TEXTS]
    done = run(capsys, "--isolated", "--output=parquet=out.parquet", *names, "gone.xml")
    assert done.code == 2
    table = pq.read_table(site / "out.parquet")
    assert table.schema == SCHEMA
    rows = _without_time(site / "out.parquet")
    batch = lint_batch(batch_of({f"{name}.xml": text for name, text in TEXTS.items()}))
    assert rows[:-1] == [{**row, "seconds": None} for row in batch]
    assert (rows[-1]["url"], rows[-1]["status"], rows[-1]["rule"]) == ("gone.xml", "failed", "")
    assert rows[-1]["error"].startswith("cannot be read")


def test_a_second_run_takes_the_place_of_the_first(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--isolated", "--output=parquet=out.parquet", "bad.xml", "good.xml")
    run(capsys, *arguments)
    first = _without_time(site / "out.parquet")
    run(capsys, *arguments)
    assert _without_time(site / "out.parquet") == first
    run(capsys, *arguments[:2], "good.xml")
    assert [row["url"] for row in _without_time(site / "out.parquet")] == ["good.xml"]


def test_several_processes_write_the_same_rows(site: Path) -> None:
    write(site, {f"many/{n:03}/feed.xml": list(TEXTS.values())[n % 5] for n in range(200)})
    for jobs in ("1", "2"):
        words = command("--isolated", f"--jobs={jobs}", f"--output=parquet={jobs}.parquet", "many")
        subprocess.run(words, cwd=site, env=plain_environment(), capture_output=True, check=False)
    assert _without_time(site / "1.parquet") == _without_time(site / "2.parquet")
    rows = _without_time(site / "1.parquet")
    assert len({row["url"] for row in rows}) == 200
    assert all(len(row["sha256"]) == 64 for row in rows)


def test_many_feeds_need_no_more_memory_than_few(site: Path) -> None:
    from feedlint.output.report import Reports
    from feedlint.table import Choice, linted

    reports = Reports([f"parquet={site / 'out.parquet'}"])
    kept = []
    ruleset = Choice().ruleset()
    reported = (linted(Source(f"{n}.xml", BAD.encode()), ruleset) for n in range(3))
    for item in reports.through(reported):
        assert isinstance(item, Report)
        kept.append(weakref.ref(item.source))
        del item
    gc.collect()
    assert [reference() for reference in kept[:-1]] == [None, None]
    assert list(reports.write()) == []
    assert len(pq.read_table(site / "out.parquet")) == 3


def test_a_rule_that_failed_is_told_once(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = PLUGIN.replace("text = context.document.text", "raise ValueError('oh')")
    write(site, {"plugin.py": broken, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    run(capsys, "--output=parquet=out.parquet", "good.xml")
    rows = _without_time(site / "out.parquet")
    assert [(row["status"], row["rule"]) for row in rows] == [("failed", "")]
    assert "ValueError" in rows[0]["error"]


def test_without_pyarrow_it_is_said_before_the_run(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("feedlint.command.usage._has_pyarrow", lambda: False)
    done = run(capsys, "--output=parquet=out.parquet", "good.xml")
    assert done.code == 2
    assert "pip install 'feedlint[table]'" in done.err
    assert not (site / "out.parquet").exists()


def test_nothing_else_imports_pyarrow(site: Path) -> None:
    program = "import sys; from feedlint.command.cli import main; main(sys.argv[1:])\n"
    program += "sys.exit('pyarrow' in sys.modules)"
    words = [sys.executable, "-c", program, "--output=json=o.json", "good.xml"]
    done = subprocess.run(words, cwd=site, env=plain_environment(), check=False)
    assert done.returncode == 0
