"""Pieces of Parquet and WARC to a dataset, in this process and by a cluster of this machine."""

from __future__ import annotations

import gc
import gzip
import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

import feedlint
from tests.command.test_timeout import PLUGIN
from tests.commands import BAD, GOOD, MENDABLE, plain_environment, write

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

pa = pytest.importorskip("pyarrow", reason="the extra `table` is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="the extra `table` is not installed")

TEXTS = (
    GOOD,
    BAD,
    MENDABLE,
    GOOD.replace("<title>Notes", "<generator>Hugo 0.1</generator><title>N"),
)


def write_parquet(path: Path, count: int, *, rows: int = 50) -> None:
    urls = [f"https://a.invalid/{number}" for number in range(count)]
    bodies = [TEXTS[number % 4].encode() for number in range(count)]
    pq.write_table(pa.table({"url": urls, "body": bodies}), path, row_group_size=rows)


def rows_of(folder: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(folder).to_pylist()
    return [{**row, "seconds": None} for row in rows]


def order_for(folder: Path, **more: Any) -> Any:
    from feedlint.pieces import Order

    folder.mkdir()
    return Order(str(folder), **more)


def test_row_groups_are_pieces(tmp_path: Path) -> None:
    from feedlint.pieces import lint_piece, pieces_of
    from feedlint.summary import total, write_summary

    write_parquet(tmp_path / "in.parquet", 120)
    pieces = pieces_of([str(tmp_path / "in.parquet")])
    assert [(piece.number, piece.group) for piece in pieces] == [(0, 0), (1, 1), (2, 2)]
    order = order_for(tmp_path / "out")
    sums = total([lint_piece(piece, order) for piece in pieces])
    assert sums.feeds == {"ok": 120}
    rows = rows_of(tmp_path / "out")
    assert [r["url"] for r in rows if r["rule"] == "id-not-iri"] == [
        f"https://a.invalid/{number}" for number in range(1, 120, 4)
    ]
    expected = sum(max(1, len(feedlint.lint(text.encode()).findings)) for text in TEXTS) * 30
    assert len(rows) == expected == sum(sums.findings.values())
    write_summary(str(tmp_path / "summary.parquet"), sums)
    summary = pq.read_table(tmp_path / "summary.parquet").to_pylist()
    assert {"rule": "", "severity": "", "dialect": "atom", "generator": "hugo", "rows": 30} in (
        summary
    )
    # A piece that is tried again takes the place of what it wrote before.
    lint_piece(pieces[1], order)
    assert rows_of(tmp_path / "out") == rows


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be killed")
def test_what_a_killed_worker_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from feedlint import pieces

    write_parquet(tmp_path / "in.parquet", 8)
    (piece,) = pieces.pieces_of([str(tmp_path / "in.parquet")])
    order = order_for(tmp_path / "out")
    with monkeypatch.context() as patched:
        patched.setattr(pieces, "lint_batch", lambda *_, **__: os._exit(9))
        pid = os.fork()
        if not pid:
            pieces.lint_piece(piece, order)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 9
    assert len(list((tmp_path / "out").iterdir())) == 1
    pieces.lint_piece(piece, order)
    assert len({row["url"] for row in rows_of(tmp_path / "out")}) == 8
    pieces.tidy(order.folder)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["part-000000.parquet"]


@pytest.mark.parametrize(
    ("generator", "name"),
    [
        *[("WordPress 6.7", "wordpress"), ("https://wordpress.org/?v=6", "wordpress")],
        *[("tg-archive 1.3.1", "tg-archive"), ("ART19", "ART19"), ("", "")],
        ("https://example.org/feed", "https://example.org/feed"),
        ("Maker v2.1 https://example.org/", "Maker"),
    ],
)
def test_a_generator_without_its_version(generator: str, name: str) -> None:
    from feedlint.pieces import family

    assert family(generator) == name


def record(url: str, body: bytes, *fields: str, status: str = "200 OK") -> bytes:
    """A member of an archive, as crawlers write it."""
    head = "\r\n".join((f"HTTP/1.1 {status}", "Content-Type: application/atom+xml", *fields))
    block = head.encode() + b"\r\n\r\n" + body
    return member(url, block)


def member(url: str, block: bytes) -> bytes:
    about = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"WARC-Record-ID: <urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6>\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return gzip.compress(about.encode() + block + b"\r\n\r\n")


def lint_archive(tmp_path: Path, members: Iterable[bytes]) -> tuple[Any, list[dict[str, Any]]]:
    pytest.importorskip("fastwarc", reason="the extra `dask` is not installed")
    from feedlint.pieces import lint_piece, pieces_of

    path = tmp_path / "in.warc.gz"
    path.write_bytes(b"".join(members))
    sums = lint_piece(pieces_of([str(path)])[0], order_for(tmp_path / "out"))
    return sums, rows_of(tmp_path / "out")


def test_an_archive_is_read_past_bad_records(tmp_path: Path) -> None:
    feed = BAD.encode()
    chunks = b"%x\r\n" % 10 + feed[:10] + b"\r\n%x;a=b\r\n" % (len(feed) - 10) + feed[10:]
    sums, rows = lint_archive(
        tmp_path,
        [
            record("plain", feed),
            record("gzip", gzip.compress(feed), "Content-Encoding: gzip"),
            record("gzip in name", feed, "Content-Encoding: gzip"),
            record("chunked", chunks + b"\r\n0\r\n\r\n", "Transfer-Encoding: chunked"),
            record("chunked in name", feed, "Transfer-Encoding: chunked"),
            record("cut", chunks[:-20], "Transfer-Encoding: chunked"),
            record("no gzip", b"\x1f\x8bnone", "Content-Encoding: gzip"),
            record("other", feed, "Content-Encoding: br"),
            member("no http", b"no http"),
            record("page", b"<html></html>"),
            record("gone", feed, status="404 Not Found"),
            record("last", feed),
        ],
    )
    bad = {row["url"]: row["error"] for row in rows if row["status"] == "failed"}
    assert bad == {
        "cut": "the record cannot be read: its chunks break off",
        "no gzip": "the record cannot be read: it is not compressed in the way that its header"
        " says",
        "other": "the record cannot be read: it comes in the coding 'br'",
        "no http": "the record holds no answer of HTTP",
    }
    named = {row["url"] for row in rows if row["rule"] == "id-not-iri"}
    assert named == {"plain", "gzip", "gzip in name", "chunked", "chunked in name", "last"}
    assert (sums.bad, sums.passed_by, sums.feeds) == (4, 2, {"ok": 6, "failed": 4})
    kept = next(row for row in rows if row["url"] == "last")
    assert (kept["http_status"], kept["fetched_at"].isoformat()) == (
        *(200, "2026-01-02T03:04:05+00:00"),
    )


def test_an_archive_that_breaks_off(tmp_path: Path) -> None:
    whole = record("a", GOOD.encode())
    sums, rows = lint_archive(tmp_path, [whole, b"\x1f\x8bno gzip at all" * 9])
    assert [row["url"] for row in rows if row["status"] == "ok"] == ["a"]
    (told,) = [row for row in rows if row["status"] == "failed"]
    assert told["error"].startswith("the archive cannot be read to its end")
    assert sums.bad == 1


# ---- a cluster


def command(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "feedlint.dask", "--workers=2", *arguments],
        cwd=cwd,
        env=plain_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


# What warcio spools it leaves to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_cluster_of_this_machine(tmp_path: Path) -> None:
    """A thousand responses of an archive and a Parquet file, with records that are bad."""
    pytest.importorskip("distributed", reason="the extra `dask` is not installed")
    pytest.importorskip("fastwarc", reason="the extra `dask` is not installed")
    warcio = pytest.importorskip("warcio.warcwriter", reason="warcio is not installed")
    from warcio.statusandheaders import StatusAndHeaders

    head = [("Content-Type", "application/atom+xml")]
    with (tmp_path / "in.warc.gz").open("wb") as file:
        writer = warcio.WARCWriter(file, gzip=True)
        for number in range(1000):
            body = io.BytesIO(TEXTS[number % 4].encode())
            headers = StatusAndHeaders("200 OK", head, protocol="HTTP/1.1")
            address = f"https://w.invalid/{number}"
            one = writer.create_warc_record(address, "response", body, http_headers=headers)
            writer.write_record(one)
            if number == 500:
                file.write(member("https://w.invalid/bad", b"no http"))
    del writer, one
    gc.collect()
    write_parquet(tmp_path / "in.parquet", 100)
    done = command("in.warc.gz", "in.parquet", "out", cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert "feedlint: 1,101 feeds: 1 failed, 1,100 ok\n" in done.stderr
    assert "1 records could not be read" in done.stderr
    rows = rows_of(tmp_path / "out/findings")
    assert len({row["url"] for row in rows}) == 1101
    plain = sum(max(1, len(feedlint.lint(text.encode()).findings)) for text in TEXTS)
    assert len(rows) == plain * 275 + 1
    summary = pq.read_table(tmp_path / "out/summary.parquet").to_pylist()
    assert sum(row["rows"] for row in summary) == len(rows)
    again = command("in.parquet", "out", cwd=tmp_path)
    assert (again.returncode, "never adds to another" in again.stderr) == (2, True)


def test_a_worker_outlives_the_feeds_that_kill_its_process(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra `dask` is not installed")
    write(tmp_path, {"plugin.py": PLUGIN})
    texts = [BAD] * 60
    texts[10], texts[40] = (GOOD.replace("Notes", word) for word in ("leave", "sleep"))
    urls = [str(number) for number in range(60)]
    table = pa.table({"url": urls, "body": [text.encode() for text in texts]})
    pq.write_table(table, tmp_path / "in.parquet", row_group_size=20)
    plugin = str(tmp_path / "plugin.py")
    arguments = (f"--plugins={plugin}", "--timeout=3", "in.parquet", "out")
    done = command(*arguments, cwd=tmp_path)
    assert "feedlint: 60 feeds: 1 died, 58 ok, 1 timeout\n" in done.stderr
    lost = {r["url"]: r["status"] for r in rows_of(tmp_path / "out/findings") if r["error"]}
    assert lost == {"10": "died", "40": "timeout"}
