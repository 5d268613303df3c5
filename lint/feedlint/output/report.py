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


class Reports:
    """Files that get a report each, written once everything has been linted.

    `pairs` are `FORMAT=FILE`, checked by the command line.
    """

    def __init__(self, pairs: Sequence[str]) -> None:
        self._wanted = [(name, path) for name, _, path in (p.partition("=") for p in pairs)]
        self._items: list[Item] = []

    def through(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, kept for the files."""
        for item in items:
            if self._wanted:
                self._items.append(item)
            yield item

    def write(self) -> Iterator[Problem]:
        """Write the files; what could not be written comes back."""
        linted = {
            os.path.realpath(item.source.filename)
            for item in self._items
            if isinstance(item, Report)
        }
        for name, path in self._wanted:
            if os.path.realpath(path) in linted:
                yield Problem(path, "is a feed that was linted, and is not written to")
                continue
            try:
                self._write(name, path, self._items)
            except InputError as error:
                yield Problem(path, str(error))
            except OSError as error:
                yield Problem(path, f"cannot be written: {(error.strerror or str(error)).lower()}")

    def _write(self, name: str, path: str, items: Sequence[Item]) -> None:
        from pathlib import Path

        from feedlint.linting.writing import put

        if name == "parquet":
            from feedlint.output.parquet import encoded

            # Always the whole file: a second run takes the place of the first.
            put(Path(path), encoded(items))
            return
        text = "".join(renderer(name)(items, Style(is_coloured=False)))
        if os.path.exists(path) and not os.path.isfile(path):
            # A pipe or device takes what it is given.
            with open(path, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
            return
        put(Path(path), text.encode("utf-8", "backslashreplace"))
