"""The sums of many pieces, and their Parquet file: rule, severity, dialect, generator, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
from pyarrow import parquet

from feedlint.pieces import Sums

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.pieces import Key

SCHEMA = pa.schema(
    [
        *((name, pa.string()) for name in ("rule", "severity", "dialect", "generator")),
        ("rows", pa.int64()),
    ]
)


def total(parts: Iterable[Sums]) -> Sums:
    """The sum of all parts."""
    feeds: dict[str, int] = {}
    findings: dict[Key, int] = {}
    passed_by = bad = 0
    for part in parts:
        for status, number in part.feeds.items():
            feeds[status] = feeds.get(status, 0) + number
        for key, number in part.findings.items():
            findings[key] = findings.get(key, 0) + number
        passed_by += part.passed_by
        bad += part.bad
    return Sums(feeds, findings, passed_by, bad)


def write_summary(path: str, sums: Sums) -> None:
    """Write the file, the most frequent rows first; raises OSError."""
    rows = sorted(sums.findings.items(), key=lambda one: (-one[1], one[0]))
    columns = list(zip(*((*key, number) for key, number in rows), strict=True))
    arrays = [pa.array(c, type=f.type) for c, f in zip(columns or [()] * 5, SCHEMA, strict=True)]
    parquet.write_table(pa.Table.from_arrays(arrays, schema=SCHEMA), path)
