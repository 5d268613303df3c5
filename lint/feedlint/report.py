"""Reports to files, beside the one on standard output."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from feedlint.output import renderer
from feedlint.output.common import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from feedlint.output.common import Item


class Reports:
    """Files that get a report each, written once everything has been linted.

    `pairs` are `FORMAT=FILE`, checked by the command line.
    """

    def __init__(self, pairs: Sequence[str]) -> None:
        self._wanted = [(name, path) for name, _, path in (p.partition("=") for p in pairs)]

    def through(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items; with the last of them the files are there.

        Raises InputError for a file that cannot be written.
        """
        if not self._wanted:
            yield from items
            return
        kept = []
        for item in items:
            kept.append(item)
            yield item
        for name, path in self._wanted:
            self._write(name, path, kept)

    def _write(self, name: str, path: str, items: Sequence[Item]) -> None:
        from feedlint.fix import put

        text = "".join(renderer(name)(items, Style(is_coloured=False)))
        if os.path.exists(path) and not os.path.isfile(path):
            # A pipe or device takes what it is given.
            with open(path, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
            return
        put(Path(path), text.encode("utf-8", "backslashreplace"))
