"""The findings as a Parquet file; needs pyarrow (the extra `table`). For `--output` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
from pyarrow import parquet

from feedlint.command.discover import Problem
from feedlint.table import as_batch, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.output.common import Item


def encoded(items: Iterable[Item]) -> bytes:
    """The bytes of the file."""
    batch = as_batch(row for item in _once(items) for row in rows_of(item))
    sink = pa.BufferOutputStream()
    parquet.write_table(pa.Table.from_batches([batch]), sink, compression="zstd")
    data: bytes = sink.getvalue().to_pybytes()
    return data


def _once(items: Iterable[Item]) -> Iterable[Item]:
    """The same without the problems that a report tells as well: rules that failed."""
    told: set[tuple[str, str]] = set()
    for item in items:
        if isinstance(item, Problem):
            if (item.filename, item.message) in told:
                continue
        else:
            told.update((item.source.filename, f.message) for f in item.failures)
        yield item
