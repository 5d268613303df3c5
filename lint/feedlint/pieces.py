"""Large inputs in pieces: Parquet by row groups, WARC by files, each to a part of a dataset.

No engine is imported here: a piece is linted the same way by Dask, by another engine, or by a
loop. A part is written beside and moved into its place, so that a piece that is tried again
replaces what the first try left, and never adds to it. Needs the extra `dask`.
"""

from __future__ import annotations

import os
import secrets
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
from pyarrow import parquet

from feedlint.command.sniff import looks_like_feed
from feedlint.limits import LIMITS
from feedlint.table import SCHEMA, Choice, lint_batch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Feeds, and bytes of them, that are held at a time.
_MOST_FEEDS = 200
_MOST_BYTES = 32_000_000
#: The end of the name of a part in the making.
_NEW = ".new"
_ARCHIVES = (".warc", ".warc.gz", ".warc.zst")

#: What is counted: a rule (empty for a feed without findings), its severity, dialect, generator.
Key = tuple[str, str, str, str]


class Columns(NamedTuple):
    """The columns of a Parquet input that have the addresses and the bytes."""

    url: str = "url"
    body: str = "body"


class Piece(NamedTuple):
    """A row group of a Parquet file, or a WARC file as a whole (`group` is -1)."""

    number: int
    path: str
    group: int = -1


class Order(NamedTuple):
    """What is done with each piece."""

    folder: str
    choice: Choice = Choice()
    timeout: float = 30.0
    columns: Columns = Columns()


class Sums(NamedTuple):
    """What a piece came to: feeds by status, findings by key, and records that were no feeds."""

    feeds: dict[str, int]
    findings: dict[Key, int]
    passed_by: int = 0
    bad: int = 0


class _Feed(NamedTuple):
    url: str
    body: bytes
    fetched_at: Any = None
    http_status: int | None = None


class _Bad(NamedTuple):
    """A record that cannot be read, and why."""

    url: str
    reason: str


def pieces_of(paths: Sequence[str]) -> list[Piece]:
    """The pieces of all files; raises OSError or pyarrow.ArrowInvalid for one that is none."""
    found: list[Piece] = []
    for path in paths:
        if path.endswith(_ARCHIVES):
            os.stat(path)
            found.append(Piece(len(found), path))
            continue
        groups = parquet.ParquetFile(path).metadata.num_row_groups
        first = len(found)
        found += [Piece(first + group, path, group) for group in range(groups)]
    return found


def lint_piece(piece: Piece, order: Order) -> Sums:
    """Lint a piece, write its part of the dataset, and say what it came to."""
    path = os.path.join(order.folder, f"part-{piece.number:06}.parquet")
    # A process that is killed leaves it: who reads a dataset passes by what begins with a dot.
    new = os.path.join(order.folder, f".part-{piece.number:06}.{secrets.token_hex(4)}{_NEW}")
    sums = _Sums()
    try:
        with parquet.ParquetWriter(new, SCHEMA, compression="zstd") as writer:
            for batch in _linted(piece, order, sums):
                sums.add(batch)
                writer.write_batch(batch)
        os.replace(new, path)
    finally:
        if os.path.exists(new):
            os.unlink(new)
    return Sums(sums.feeds, sums.findings, sums.passed_by, sums.bad)


def tidy(folder: str) -> None:
    """Remove what processes that were killed have left in the folder of a dataset."""
    for name in os.listdir(folder):
        if name.startswith(".part-") and name.endswith(_NEW):
            os.unlink(os.path.join(folder, name))


class _Sums:
    def __init__(self) -> None:
        self.feeds: dict[str, int] = {}
        self.findings: dict[Key, int] = {}
        self.passed_by = 0
        self.bad = 0

    def add(self, batch: pa.RecordBatch) -> None:
        names = ("url", "sha256", "status", "rule", "severity", "dialect", "generator")
        rows = zip(*(batch.column(name).to_pylist() for name in names), strict=True)
        for _, group in groupby(rows, key=itemgetter(0, 1)):
            worst = "ok"
            for _, _, status, rule, severity, dialect, generator in group:
                # A rule that failed has a row behind those of the findings.
                worst = status if status != "ok" else worst
                key = (rule, severity, dialect, family(generator))
                self.findings[key] = self.findings.get(key, 0) + 1
            self.feeds[worst] = self.feeds.get(worst, 0) + 1


def _linted(piece: Piece, order: Order, sums: _Sums) -> Iterator[pa.RecordBatch]:
    waiting: list[_Feed] = []
    size = 0
    for one in _archive(piece.path, sums) if piece.group < 0 else _rows(piece, order.columns):
        if isinstance(one, _Bad):
            sums.bad += 1
            yield _told(one)
            continue
        waiting.append(one)
        size += len(one.body)
        if len(waiting) >= _MOST_FEEDS or size >= _MOST_BYTES:
            yield lint_batch(_batch(waiting), order.choice, timeout=order.timeout)
            waiting, size = [], 0
    if waiting:
        yield lint_batch(_batch(waiting), order.choice, timeout=order.timeout)


def _batch(feeds: Sequence[_Feed]) -> pa.RecordBatch:
    urls, bodies, times, statuses = zip(*feeds, strict=True)
    kinds = (pa.string(), pa.large_binary(), SCHEMA.field("fetched_at").type, pa.int32())
    columns = [
        pa.array(c, type=k) for c, k in zip((urls, bodies, times, statuses), kinds, strict=True)
    ]
    return pa.RecordBatch.from_arrays(columns, names=list(_Feed._fields))


def _told(bad: _Bad) -> pa.RecordBatch:
    from feedlint.command.discover import Problem
    from feedlint.table import as_batch, rows_of

    return as_batch(rows_of(Problem(bad.url, bad.reason)))


def _rows(piece: Piece, columns: Columns) -> Iterator[_Feed]:
    file = parquet.ParquetFile(piece.path)
    for batch in file.iter_batches(_MOST_FEEDS, [piece.group], columns=list(columns)):
        urls, bodies = (batch.column(name).to_pylist() for name in columns)
        for url, body in zip(urls, bodies, strict=True):
            yield _Feed(str(url or ""), bytes(body or b""))


def _archive(path: str, sums: _Sums) -> Iterator[_Feed | _Bad]:
    """The feeds among the answers of an archive; what is another thing is counted."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    try:
        records = ArchiveIterator(path, record_types=WarcRecordType.response, auto_decode="none")
        for record in records:
            url = record.headers.get("WARC-Target-URI") or ""
            one = _answer(record, url)
            if isinstance(one, _Bad) or looks_like_feed(one.body[:4096]):
                yield one
            else:
                sums.passed_by += 1
    except OSError as error:
        # Where the next record begins nobody knows any more.
        yield _Bad(path, f"the archive cannot be read to its end: {error}")


def _answer(record: Any, url: str) -> _Feed | _Bad:
    headers = record.http_headers
    status = headers.status_code if headers is not None else None
    data = record.reader.read(LIMITS.size + 1)
    if status is None:
        return _Bad(url, "the record holds no answer of HTTP")
    if not 200 <= status < 300:
        return _Feed(url, b"", record.record_date, status)
    try:
        if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
            data = _unchunked(data)
        body = _decoded(data, (headers.get("Content-Encoding") or "").strip().lower())
    except ValueError as error:
        return _Bad(url, f"the record cannot be read: {error}")
    return _Feed(url, body, record.record_date, status)


def _unchunked(data: bytes) -> bytes:
    """The body without its chunks (RFC 9112, section 7.1); as it is where there are none."""
    parts: list[bytes] = []
    start = 0
    while True:
        end = data.find(b"\r\n", start)
        try:
            size = int(data[start:end].partition(b";")[0], 16) if end > 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            # Most crawlers leave the field of the header and take the chunks away.
            if start == 0:
                return data
            raise ValueError("its chunks break off")
        if size == 0:
            return b"".join(parts)
        parts.append(data[end + 2 : end + 2 + size])
        start = end + 2 + size + 2


def _decoded(data: bytes, coding: str) -> bytes:
    """The body without its content coding, as far as a feed may go; raises ValueError."""
    import zlib

    if coding in ("", "identity") or (coding in ("gzip", "x-gzip") and data[:2] != b"\x1f\x8b"):
        # The same holds for compression.
        return data
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise ValueError(f"it comes in the coding {coding[:20]!r}")
    for bits in (47, -15):
        try:
            return zlib.decompressobj(bits).decompress(data, LIMITS.size + 1)
        except zlib.error as error:
            reason = error
    raise ValueError("it is not compressed in the way that its header says") from reason


def family(generator: str) -> str:
    """What wrote a feed without its version: `WordPress 6.7` and `wordpress.org/?v=6` are one."""
    from feedlint.feeds.generators import known

    words = generator.split()
    unnumbered = [word for word in words if not any(map(str.isdigit, word))] or words
    plain = [word for word in unnumbered if "://" not in word] or unnumbered
    return known(generator) or " ".join(plain)[:60]
