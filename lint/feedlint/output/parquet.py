"""The findings as a Parquet file; needs pyarrow (the extra `table`). For `--output` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
from pyarrow import parquet

from feedlint.command.discover import Problem
from feedlint.table import SCHEMA, as_batch, rows_of

if TYPE_CHECKING:
    from feedlint.output.common import Item

#: Rows that are kept as they are, before they are compressed.
_ROWS = 10_000


class Table:
    """A file in the making: rows are compressed as they come, and the feeds let go."""

    def __init__(self) -> None:
        self._sink = pa.BufferOutputStream()
        self._writer = parquet.ParquetWriter(self._sink, SCHEMA, compression="zstd")
        self._rows: list[tuple[Any, ...]] = []
        #: The rules that failed, each of which the run tells as a problem of its own as well.
        self._told: set[tuple[str, str]] = set()

    def add(self, item: Item) -> None:
        """Add the rows of a feed, or of one that could not be linted."""
        if isinstance(item, Problem):
            if (item.filename, item.message) in self._told:
                return
        else:
            self._told.update((item.source.filename, f.message) for f in item.failures)
        self._rows += rows_of(item)
        if len(self._rows) >= _ROWS:
            self._flush()

    def encoded(self) -> bytes:
        """The bytes of the file; nothing can be added any more."""
        self._flush()
        self._writer.close()
        data: bytes = self._sink.getvalue().to_pybytes()
        return data

    def _flush(self) -> None:
        self._writer.write_batch(as_batch(self._rows))
        self._rows.clear()
