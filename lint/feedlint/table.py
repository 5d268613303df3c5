"""Feeds as a table: a batch with their bytes in, a batch with a row for each finding out.

    from feedlint.table import lint_batch
    found = lint_batch(batch)  # columns url and body; pyarrow.RecordBatch

Needs pyarrow (the extra `table`). It is what engines that work on tables call: Dask, Spark's
`mapInArrow`, a loop over a Parquet file. Each thread that calls it has a process of its own
linting for it, so that a feed that kills or holds up its process is a row, and nothing worse.
"""

from __future__ import annotations

import atexit
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from feedlint import __version__
from feedlint.command.discover import Problem
from feedlint.feeds.recognise import document_of
from feedlint.limits import LIMITS
from feedlint.linting.catalogue import Ruleset, builtin, plugin_rules, select
from feedlint.linting.collector import unhurried
from feedlint.linting.engine import check
from feedlint.linting.facts import Facts, of_bytes, of_document
from feedlint.linting.guard import Guard, Lost
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from feedlint.linting.engine import Report

    Rows = list[tuple[Any, ...]]

_WORD = pa.dictionary(pa.int32(), pa.string())
#: The columns; what occurs often is kept once, as a dictionary.
SCHEMA = pa.schema(
    [
        ("url", _WORD),
        ("sha256", _WORD),
        ("size", pa.int64()),
        ("dialect", _WORD),
        ("generator", _WORD),
        ("status", _WORD),
        ("error", _WORD),
        ("seconds", pa.float64()),
        ("feedlint", _WORD),
        ("code", _WORD),
        ("rule", _WORD),
        ("severity", _WORD),
        ("message", pa.string()),
        ("line", pa.int32()),
        ("column", pa.int32()),
        ("end_line", pa.int32()),
        ("end_column", pa.int32()),
        ("element", _WORD),
        ("fixable", pa.bool_()),
        ("fetched_at", pa.timestamp("ms", tz="UTC")),
        ("http_status", pa.int32()),
    ]
)
#: What stands in the columns of a finding where there is none.
_NO_FINDING = ("", "", "", "", None, None, None, None, "", None)
_NO_MEMORY = "takes more memory than there is"
#: Feeds that one process takes at a time.
_CHUNK = 50


class Choice(NamedTuple):
    """Which rules look at the feeds, as the options of `feedlint.lint` say it."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()

    def ruleset(self) -> Ruleset:
        """The rules; raises UnknownRule or PluginError."""
        rules = (*builtin(), *plugin_rules(self.plugins))
        return select(rules, self.select, ignore=self.ignore, extend_select=self.extend_select)


def lint_batch(
    batch: pa.RecordBatch, choice: Choice | None = None, *, timeout: float = 30.0
) -> pa.RecordBatch:
    """The findings in the feeds of a batch, in its order, by the columns of `SCHEMA`.

    The batch has the columns `url` (string) and `body` (binary), and may have `fetched_at`
    (timestamp) and `http_status` (integer), which are passed on. A feed without findings has a
    row whose `rule` is empty, and so has one that could not be linted; its `status` is `timeout`
    (it took longer than `timeout` seconds), `died` (so did its process) or `failed`.

    Raises KeyError for a batch without these columns, UnknownRule and PluginError for rules
    that cannot be chosen.
    """
    choice = choice or Choice()
    choice.ruleset()
    urls, bodies = (batch.column(name).to_pylist() for name in ("url", "body"))
    urls = ["" if url is None else str(url) for url in urls]
    bodies = [b"" if body is None else bytes(body) for body in bodies]
    origins = list(_origins(batch))
    items = list(zip(urls, bodies, strict=True))
    chunks = [items[start : start + _CHUNK] for start in range(0, len(items), _CHUNK)]
    rows: Rows = []
    found = _run(choice, timeout, chunks)
    for url, body, (at, status), one in zip(urls, bodies, origins, found, strict=True):
        if isinstance(one, Lost):
            facts = of_bytes(body)
            told: Rows = [_of_problem(url, one.reason, _status(one), facts)]
        else:
            told = one
        rows += ((*row[:-2], at, status) for row in told)
    return as_batch(rows)


def _origins(batch: pa.RecordBatch) -> Iterator[tuple[Any, Any]]:
    names = batch.schema.names
    columns = [
        batch.column(name).cast(SCHEMA.field(name).type) if name in names else None
        for name in ("fetched_at", "http_status")
    ]
    values = [[None] * batch.num_rows if c is None else c.to_pylist() for c in columns]
    return zip(*values, strict=True)


class _Guards(threading.local):
    """The process of each thread, kept from batch to batch: it costs more than many feeds."""

    def __init__(self) -> None:
        self.key: tuple[Choice, float] | None = None
        self.guard: Guard[tuple[str, bytes], Rows] | None = None

    def of(self, choice: Choice, timeout: float) -> Guard[tuple[str, bytes], Rows]:
        """The process for a choice of rules."""
        if self.guard is None or self.key != (choice, timeout):
            self.end()
            self.key = choice, timeout
            self.guard = Guard(partial(_started, choice), 1, timeout)
        return self.guard

    def end(self) -> None:
        """End the process."""
        if self.guard is not None:
            self.guard.end()
            self.guard = None


_GUARDS = _Guards()
atexit.register(_GUARDS.end)


def _run(
    choice: Choice, timeout: float, chunks: Sequence[Sequence[tuple[str, bytes]]]
) -> list[Rows | Lost]:
    try:
        return list(_GUARDS.of(choice, timeout).run(chunks))
    except BaseException:
        # What it is at belongs to nobody any more.
        _GUARDS.end()
        raise


def _started(choice: Choice) -> Callable[[tuple[str, bytes]], Rows]:
    return partial(_linted, choice.ruleset())


def _linted(ruleset: Ruleset, item: tuple[str, bytes]) -> Rows:
    url, body = item
    if len(body) > LIMITS.size:
        words = f"is too large: {len(body):,} bytes, the limit is {LIMITS.size:,}"
        return [_of_problem(url, words, "failed", of_bytes(body))]
    try:
        return list(rows_of(linted(Source(url, body), ruleset)))
    except MemoryError:
        return [_of_problem(url, _NO_MEMORY, "failed", of_bytes(body))]
    except Exception as error:  # noqa: BLE001  # one defect must not hide all other feeds
        words = f"internal error, please report it: {type(error).__name__}: {error}"
        return [_of_problem(url, words, "failed", of_bytes(body))]


def linted(source: Source, ruleset: Ruleset) -> Report:
    """The report on a source, with its facts."""
    since = time.perf_counter()
    with unhurried():
        document = document_of(source)
        report = check(document, ruleset)
        facts = of_document(document)
    return report._replace(facts=facts._replace(seconds=time.perf_counter() - since))


def rows_of(item: Report | Problem) -> Iterator[tuple[Any, ...]]:
    """The rows of one feed, at least one; a rule that failed has a row of its own."""
    if isinstance(item, Problem):
        yield _of_problem(item.filename, item.message, item.kind, None)
        return
    facts, place = item.facts, item.source.position
    name = item.source.known_as
    head, tail = _around(name, "ok", "", facts)
    for d in item.diagnostics:
        start, end = place(d.span.start), place(d.span.end)
        about = (d.code, d.name, d.severity.label, d.message, *start, *end)
        yield (*head, *about, d.element or "", d.fix is not None, *tail)
    for failure in item.failures:
        yield _of_problem(name, failure.message, "failed", facts)
    if not item.diagnostics and not item.failures:
        yield (*head, *_NO_FINDING, *tail)


def _of_problem(name: str, message: str, status: str, facts: Facts | None) -> tuple[Any, ...]:
    head, tail = _around(name, status, message, facts)
    return (*head, *_NO_FINDING, *tail)


def _around(
    name: str, status: str, error: str, facts: Facts | None
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """The columns of the feed, in front of those of the finding and behind them."""
    if facts is None:
        return (name, None, None, "", "", status, error, None, __version__), (None, None)
    known = (facts.sha256, facts.size, facts.dialect, facts.generator)
    at = round(facts.fetched_at * 1000) if facts.fetched_at else None
    return (name, *known, status, error, facts.seconds, __version__), (
        at,
        facts.http_status or None,
    )


def _status(lost: Lost) -> str:
    return "timeout" if lost.is_timeout else "died"


def as_batch(rows: Iterable[tuple[Any, ...]]) -> pa.RecordBatch:
    """Rows as a batch by `SCHEMA`."""
    columns = list(zip(*rows, strict=True)) or [()] * len(SCHEMA)
    arrays = [_array(c, field.type) for c, field in zip(columns, SCHEMA, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=SCHEMA)


def _array(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    # What no UTF-8 has, such as half of a pair, a file name can still hold.
    safe = [v.encode("utf-8", "backslashreplace").decode() if type(v) is str else v for v in values]
    return pa.array(safe, type=kind)
