"""The run over all inputs: find, read, decode, lint; one that fails stops no other."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from feedlint.config import ConfigError
from feedlint.discover import STDIN, Problem, discover
from feedlint.finding import Severity
from feedlint.limits import MAX_BYTES
from feedlint.source import InputError, Source, read_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.engine import Report
    from feedlint.settings import Resolver, Settings

#: Set to anything, internal errors are shown with their tracebacks.
DEBUG = "FEEDLINT_DEBUG"


class Session:
    """One run; `exit_code` is right once `items` is exhausted."""

    def __init__(self, paths: Sequence[str], resolver: Resolver, stdin_filename: str = "") -> None:
        self._paths = paths
        self._resolver = resolver
        self._stdin_filename = stdin_filename
        self._bad_configs: set[str] = set()
        self._has_problem = False
        self._has_finding = False

    @property
    def exit_code(self) -> int:
        """2 if something could not be linted, 1 if a feed fails, otherwise 0."""
        return 2 if self._has_problem else int(self._has_finding)

    def items(self) -> Iterator[Report | Problem]:
        """A report for each file that is not excluded, or why there is none."""
        for target in discover(self._paths):
            item = target if isinstance(target, Problem) else self._lint(target.path)
            if isinstance(item, Problem):
                self._has_problem = True
            if item is not None:
                yield item

    def _lint(self, path: str) -> Report | Problem | None:
        name = self._stdin_filename if path == STDIN else path
        try:
            settings = self._resolver.for_file(name)
            if name and settings.excludes(name):
                return None
            return self._report(path, name, settings)
        except ConfigError as error:
            # Files that cannot be linted for one and the same reason are told once.
            is_told = error.path in self._bad_configs
            self._bad_configs.add(error.path)
            return None if is_told else Problem(error.path, str(error))
        except InputError as error:
            return Problem(name or "<stdin>", str(error))

    def _report(self, path: str, name: str, settings: Settings) -> Report | Problem:
        data = _read_stdin() if path == STDIN else read_file(path)
        try:
            from feedlint.engine import lint

            report = lint(Source(name or "<stdin>", data), settings.ruleset(name))
        except Exception as error:  # noqa: BLE001  (one defect must not hide all other files)
            return _internal(name, error)
        worst = max((d.severity for d in report.diagnostics), default=Severity.INFO)
        limit = Severity.WARNING if settings.is_strict else Severity.ERROR
        self._has_finding = self._has_finding or worst >= limit
        return report


def _read_stdin() -> bytes:
    if sys.stdin is None:
        raise InputError("standard input is closed")
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(f"is too large: the limit is {MAX_BYTES:,} bytes")
    return data


def _internal(name: str, error: Exception) -> Problem:
    if os.environ.get(DEBUG):
        import traceback

        traceback.print_exception(error)
    words = f"{type(error).__name__}: {error}"
    hint = "" if os.environ.get(DEBUG) else f" ({DEBUG}=1 shows where)"
    return Problem(name or "<stdin>", f"internal error, please report it: {words}{hint}")
