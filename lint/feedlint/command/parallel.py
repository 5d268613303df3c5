"""The work on many inputs in several processes, in the order of the inputs."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from feedlint.command.discover import Problem
from feedlint.command.settings import UsageError
from feedlint.command.work import Outcome, Worker
from feedlint.limits import LIMITS
from feedlint.linting.guard import Fatal, Guard, Lost
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from feedlint.command.settings import Resolver
    from feedlint.command.work import Order

# Starting a process and sending it work costs as much as some hundred small feeds.
_MIN_FILES = 200
_MIN_BYTES = 4_000_000
_MAX_CHUNK = 50


def worthwhile(paths: Sequence[str], jobs: int) -> int:
    """How many processes to use for these files: 1 where more would not pay."""
    if jobs < 2 or len(paths) < 2:
        return 1
    pays = len(paths) >= _MIN_FILES or sum(map(_size, paths)) >= _MIN_BYTES
    return min(jobs, len(paths)) if pays else 1


def chunks_of(paths: Sequence[str], jobs: int) -> list[list[str]]:
    """The paths in pieces of work, so many and so even that no process waits for long."""
    most = max(1, min(_MAX_CHUNK, len(paths) // (4 * jobs)))
    sizes = list(map(_size, paths))
    share = sum(sizes) / (8 * jobs)
    chunks: list[list[str]] = []
    room = -1.0
    for path, size in zip(paths, sizes, strict=True):
        if room < size or len(chunks[-1]) == most:
            chunks.append([])
            room = share
        chunks[-1].append(path)
        room -= size
    return chunks


def _size(path: str) -> int:
    """The bytes of a file, as far as they are read; none of one that cannot be."""
    try:
        size = os.stat(path).st_size
    except OSError:
        return 0
    return min(size, LIMITS.size)


def outcomes(
    paths: Sequence[str], resolver: Resolver, order: Order, jobs: int
) -> Iterator[tuple[str, Outcome | None]]:
    """Each path with its outcome, in their order."""
    guard: Guard[str, Outcome | None] = Guard(
        partial(_started, resolver, order), jobs, order.timeout
    )
    try:
        # Nobody waits for what is still at work when the run is interrupted.
        found = guard.run(chunks_of(paths, jobs))
        for path, outcome in zip(paths, found, strict=True):
            yield path, _told(path, outcome)
    finally:
        guard.end()


def _told(path: str, outcome: Outcome | Lost | None) -> Outcome | None:
    if not isinstance(outcome, Lost):
        return outcome
    return Outcome(Problem(path, outcome.reason, "timeout" if outcome.is_timeout else "died"))


def _started(resolver: Resolver, order: Order) -> Callable[[str], Outcome | None]:
    return partial(_done, Worker(resolver, order))


def _done(worker: Worker, path: str) -> Outcome | None:
    try:
        return _light(worker.run(path))
    except UsageError as error:
        # It ends the run, as it does where there is one process.
        raise Fatal(error) from None


def _light(outcome: Outcome | None) -> Outcome | None:
    """The outcome without a text that nobody needs: nothing is shown of it."""
    if outcome is None or isinstance(outcome.item, Problem) or outcome.item.diagnostics:
        return outcome
    empty = Source(outcome.item.source.filename, b"")
    return outcome._replace(item=outcome.item._replace(source=empty))
