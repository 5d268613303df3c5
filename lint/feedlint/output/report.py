"""Reports to files, beside the one on standard output."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from feedlint.command.discover import Problem
from feedlint.linting.engine import Report
from feedlint.output import renderer
from feedlint.output.common import Style
from feedlint.reading.source import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from feedlint.output.common import Item
    from feedlint.output.parquet import Table


class Reports:
    """Files that get a report each, written once everything has been linted.

    `pairs` are `FORMAT=FILE`, checked by the command line.
    """

    def __init__(self, pairs: Sequence[str]) -> None:
        self._wanted = [(name, path) for name, _, path in (p.partition("=") for p in pairs)]
        names = {name for name, _ in self._wanted}
        #: A table takes rows at once, so that many feeds need no more memory than few.
        self._has_table = "parquet" in names
        self._has_text = bool(names - {"parquet"})
        self._table: Table | None = None
        self._items: list[Item] = []
        self._linted: list[str] = []

    def through(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, kept for the files."""
        for item in items:
            if self._wanted and isinstance(item, Report):
                self._linted.append(item.source.filename)
            if self._has_text:
                self._items.append(item)
            if self._has_table:
                self._rows().add(item)
            yield item

    def _rows(self) -> Table:
        if self._table is None:
            from feedlint.output.parquet import Table

            self._table = Table()
        return self._table

    def write(self) -> Iterator[Problem]:
        """Write the files; what could not be written comes back."""
        linted = set(map(os.path.realpath, self._linted))
        table = self._rows().encoded() if self._has_table else b""
        for name, path in self._wanted:
            if os.path.realpath(path) in linted:
                yield Problem(path, "is a feed that was linted, and is not written to")
                continue
            try:
                _write(name, path, table if name == "parquet" else self._items)
            except InputError as error:
                yield Problem(path, str(error))
            except OSError as error:
                yield Problem(path, f"cannot be written: {(error.strerror or str(error)).lower()}")


def _write(name: str, path: str, what: Sequence[Item] | bytes) -> None:
    from pathlib import Path

    from feedlint.linting.writing import put

    if isinstance(what, bytes):
        # Always the whole file: a second run takes the place of the first.
        put(Path(path), what)
        return
    text = "".join(renderer(name)(what, Style(is_coloured=False)))
    if os.path.exists(path) and not os.path.isfile(path):
        # A pipe or device takes what it is given.
        with open(path, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        return
    put(Path(path), text.encode("utf-8", "backslashreplace"))
