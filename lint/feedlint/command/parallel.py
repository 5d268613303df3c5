"""The work on many inputs in several processes, in the order of the inputs."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from feedlint.command.discover import Problem
from feedlint.command.settings import UsageError
from feedlint.command.work import Outcome, Worker
from feedlint.limits import LIMITS
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

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
    pool = _Pool(resolver, order, jobs)
    try:
        yield from zip(paths, pool.run(paths), strict=True)
    finally:
        # Nobody waits for what is still at work when the run is interrupted.
        pool.end()


class _Pool:
    """Processes that take one chunk of paths after the other.

    Not `concurrent.futures`: ended in the middle of its work, it writes tracebacks, and
    `multiprocessing.Pool` waits for ever for a process that the system has killed.
    """

    def __init__(self, resolver: Resolver, order: Order, jobs: int) -> None:
        from multiprocessing import get_context

        # A forked process has all modules already; where there is no fork, it imports them.
        context = get_context("fork" if sys.platform.startswith("linux") else "spawn")
        self._connections: list[Connection] = []
        self._processes: list[BaseProcess] = []
        # The system closes our end when this process ends, however it does.
        theirs_of_life, self._life = context.Pipe(duplex=False)
        with _uninterrupted():
            for _ in range(jobs):
                ours, theirs = context.Pipe()
                process: BaseProcess = context.Process(  # type: ignore[attr-defined]  # the stubs lack it
                    target=_serve,
                    args=(theirs, resolver, order, theirs_of_life, [*self._ours(), ours]),
                    daemon=True,
                )
                process.start()
                theirs.close()
                self._connections.append(ours)
                self._processes.append(process)
        theirs_of_life.close()

    def _ours(self) -> list[Connection]:
        """The ends that no other process may hold open."""
        return [*self._connections, self._life]

    def end(self) -> None:
        """End the processes, whatever they do."""
        for connection in self._ours():
            connection.close()
        for process in self._processes:
            process.terminate()
            process.join()

    def run(self, paths: Sequence[str]) -> Iterator[Outcome | None]:
        """The outcomes for `paths`, in their order."""
        from multiprocessing.connection import wait

        chunks = chunks_of(paths, len(self._connections))
        waiting = iter(enumerate(chunks))
        busy: dict[Connection, int] = {}
        done: dict[int, list[Outcome | None]] = {}
        for connection in self._connections:
            _hand_on(connection, waiting, busy)
        for number in range(len(chunks)):
            while number not in done:
                if not busy:
                    # Nobody is left to do the rest.
                    done[number] = _lost(chunks[number])
                for ready in wait(list(busy)) if busy else ():
                    connection = next(c for c in busy if c is ready)
                    finished = busy.pop(connection)
                    received = _received(connection)
                    done[finished] = received or _lost(chunks[finished])
                    if received:
                        _hand_on(connection, waiting, busy)
            yield from done.pop(number)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Keep an interrupt back while processes start: they would report it each."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _hand_on(
    connection: Connection,
    waiting: Iterator[tuple[int, list[str]]],
    busy: dict[Connection, int],
) -> None:
    following = next(waiting, None)
    if following is None:
        return
    number, chunk = following
    busy[connection] = number
    try:
        connection.send(chunk)
    except OSError:
        # What a dead process does not take, it does not answer either.
        return


def _received(connection: Connection) -> list[Outcome | None]:
    """What a process answers, empty when it has ended; raises UsageError as it did."""
    try:
        found: list[Outcome | None] | UsageError = connection.recv()
    except (EOFError, OSError):
        return []
    if isinstance(found, UsageError):
        raise found
    return found


def _lost(chunk: list[str]) -> list[Outcome | None]:
    words = "the process that was to lint it has ended; see --jobs 1"
    return [Outcome(Problem(path, words)) for path in chunk]


def _serve(
    connection: Connection,
    resolver: Resolver,
    order: Order,
    life: Connection,
    inherited: list[Connection],
) -> None:
    import signal
    from threading import Thread

    # Ctrl-C reaches every process of the terminal; one of them is enough to say so.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in inherited:
        # An open copy would keep a process from seeing that nobody needs it.
        other.close()
    Thread(target=_end_with, args=(life,), daemon=True).start()
    worker = Worker(resolver, order)
    while True:
        try:
            chunk = connection.recv()
            connection.send(_done(worker, chunk))
        except (EOFError, OSError, MemoryError):
            return


def _end_with(life: Connection) -> None:
    """End this process when the other end of a pipe closes: whoever waits for it has ended."""
    try:
        life.poll(None)
    finally:
        # Not `sys.exit`: the main thread can be deep in a feed, and nobody reads what it finds.
        os._exit(1)


def _done(worker: Worker, chunk: list[str]) -> list[Outcome | None] | UsageError:
    try:
        return [_light(worker.run(path)) for path in chunk]
    except UsageError as error:
        # It ends the run, as it does where there is one process.
        return error


def _light(outcome: Outcome | None) -> Outcome | None:
    """The outcome without a text that nobody needs: nothing is shown of it."""
    if outcome is None or isinstance(outcome.item, Problem) or outcome.item.diagnostics:
        return outcome
    empty = Source(outcome.item.source.filename, b"")
    return outcome._replace(item=outcome.item._replace(source=empty))
