"""Findings that were there before: written down once, and silent from then on.

An entry is a file, a rule, a place and a text (see `fingerprint`), one a line and
sorted, so that the file merges and can be read in a review.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feedlint.output.fingerprint import Key, key
from feedlint.reading.source import InputError, read_file
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.linting.engine import Report

VERSION = 1
#: Rules that say that not all was checked, or shown.
LIMITED = frozenset(("limit-exceeded", "limit-findings"))


class Entry(NamedTuple):
    """A finding that is accepted; `filename` is relative to the baseline's folder."""

    filename: str
    rule: str
    address: str
    text: str


class Ran(NamedTuple):
    """Which rules looked at a file: `looked` did; one that is not `known` is none any more."""

    looked: frozenset[str] = frozenset()
    known: frozenset[str] | None = frozenset()

    def has(self, rule: str) -> bool:
        """Whether a finding of this rule would have been found."""
        return rule in self.looked or (self.known is not None and rule not in self.known)


#: All rules looked.
ALL = Ran()
#: Nothing is known of what could not be read through.
NONE = Ran(frozenset(), None)


class Baseline:
    """The accepted findings, and which of them still occur.

    An entry of a file that was not linted is not stale, nor one of a rule that did not run.
    """

    def __init__(self, path: str, entries: Iterable[Entry]) -> None:
        self.path = path
        self.entries = Counter(entries)
        self._folder = os.path.dirname(os.path.abspath(path))
        self._used: Counter[Entry] = Counter()
        self._ran: dict[str, Ran] = {}

    def entry(self, filename: str, known: Key) -> Entry:
        """The entry that accepts a finding in a file."""
        if is_web(filename):
            return Entry(filename, *known)
        relative = os.path.relpath(os.path.abspath(filename), self._folder)
        return Entry(relative.replace(os.sep, "/"), *known)

    @property
    def accepted(self) -> int:
        """How many findings were accepted so far."""
        return self._used.total()

    def filter(self, report: Report, ran: Ran = ALL) -> Report:
        """The report without what is accepted; each entry accepts one finding.

        `ran` says which rules looked at the file.
        """
        filename = report.source.known_as
        if all(diagnostic.name not in LIMITED for diagnostic in report.diagnostics):
            # Of what was not checked nobody knows whether it still occurs.
            self._ran[self.entry(filename, Key("", "", "")).filename] = ran
        kept = []
        for diagnostic in report.diagnostics:
            entry = self.entry(filename, key(report, diagnostic))
            if self._used[entry] < self.entries[entry]:
                self._used[entry] += 1
            else:
                kept.append(diagnostic)
        return report._replace(diagnostics=tuple(kept))

    @property
    def stale(self) -> list[Entry]:
        """The entries that no finding needs any more, of files and rules that ran."""
        rest = (self.entries - self._used).elements()
        return sorted(e for e in rest if self._ran.get(e.filename, NONE).has(e.rule))

    def pruned(self) -> Baseline:
        """The baseline without its stale entries."""
        return Baseline(self.path, (self.entries - Counter(self.stale)).elements())

    def written(self) -> str:
        """The baseline as it stands in its file."""
        rows = sorted(self.entries.elements())
        lines = ",\n".join("  " + json.dumps(list(row), ensure_ascii=True) for row in rows)
        entries = f"[\n{lines}\n ]" if lines else "[]"
        return f'{{"version": {VERSION}, "entries": {entries}}}\n'

    def write(self) -> None:
        """Write the file, all of it or nothing; raises InputError, which names it."""
        from feedlint.linting.writing import put

        try:
            put(Path(self.path), self.written().encode())
        except InputError as error:
            raise InputError(f"{self.path}: {error}") from None


def of(path: str, reports: Iterable[Report]) -> Baseline:
    """A baseline that accepts every finding of `reports`."""
    empty = Baseline(path, ())
    return Baseline(
        path,
        [
            empty.entry(report.source.known_as, key(report, diagnostic))
            for report in reports
            for diagnostic in report.diagnostics
        ],
    )


def read(path: str) -> Baseline:
    """The baseline in a file; raises InputError where there is none to be read."""
    try:
        value = json.loads(read_file(path))
        is_known = value["version"] == VERSION
        entries = [Entry(*map(_text, row)) for row in value["entries"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise InputError("is not a baseline; --write-baseline makes one") from None
    if not is_known:
        raise InputError("is a baseline of another version of feedlint")
    return Baseline(path, entries)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
