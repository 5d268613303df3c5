"""Work in processes that may die or hang: only the input that did it is lost.

A worker tells of each input when it is done, so that it is known which one it was at when
it died or ran over its time. It is replaced; what it had not begun goes to the next one,
and an input that was at work when a process died gets one more try in a process of its own
before it is named. Starting a process does not count towards the time of an input.

Not `concurrent.futures`: ended in the middle of its work, it writes tracebacks, and one dead
process breaks its pool; `multiprocessing.Pool` waits for ever for one that the system killed.
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Processes that die before they take any work, one after the other, until none is tried more.
_MAX_FAILED_STARTS = 3
_READY = "ready"


class Lost(NamedTuple):
    """Why there is no result for an input: a clause that can follow its name."""

    reason: str
    #: Whether it ran over its time; else its process died.
    is_timeout: bool = False


DIED = Lost("the process that linted it died")
NO_PROCESS = Lost("no process could be started for it")


class Fatal(Exception):  # noqa: N818  # it wraps what ends the run
    """What a worker raises to end the whole run; `run` raises its cause again."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(cause)
        self.cause = cause


class _Task(NamedTuple):
    """Inputs by their numbers, for one process; `is_last` says that a second death names one."""

    numbers: tuple[int, ...]
    is_last: bool = False


class _Worker:
    """A process, what it is at, and since when."""

    def __init__(self, process: BaseProcess, connection: Connection) -> None:
        self.process = process
        self.connection = connection
        self.task = _Task(())
        self.left: deque[int] = deque()
        self.is_ready = False
        self.since = 0.0

    def give(self, task: _Task, items: Sequence[Any]) -> None:
        self.task, self.left = task, deque(task.numbers)
        self.since = time.monotonic()
        try:
            self.connection.send([(number, items[number]) for number in task.numbers])
        except OSError:
            # What a dead process does not take, it does not answer either.
            return

    def end(self) -> None:
        self.connection.close()
        self.process.kill()
        self.process.join()


class Guard(Generic[Item, Result]):
    """A pool of `jobs` processes; `start` makes in each of them what does the work.

    With `seconds` an input that takes longer is given up. `start` has to be picklable where
    processes are not forked. Ended by `end`, or as a context.
    """

    def __init__(
        self, start: Callable[[], Callable[[Item], Result]], jobs: int, seconds: float = 0.0
    ) -> None:
        from multiprocessing import get_context

        # A forked process has all modules already; where there is no fork, it imports them.
        # Nor is a process forked that has threads: they may hold what the other one waits for.
        threading = sys.modules.get("threading")
        is_alone = threading is None or threading.active_count() == 1
        can_fork = sys.platform.startswith("linux") and is_alone
        self._context = get_context("fork" if can_fork else "spawn")
        self._start = start
        self._jobs = jobs
        self._seconds = seconds
        self._workers: list[_Worker] = []
        self._failed_starts = 0
        # The system closes our end when this process ends, however it does.
        self._theirs_of_life, self._life = self._context.Pipe(duplex=False)
        for _ in range(jobs):
            self._add()

    def __enter__(self) -> Guard[Item, Result]:
        return self

    def __exit__(self, *error: object) -> None:
        self.end()

    def _add(self) -> None:
        ours, theirs = self._context.Pipe()
        inherited = [*(worker.connection for worker in self._workers), ours, self._life]
        with _uninterrupted():
            process: BaseProcess = self._context.Process(  # type: ignore[attr-defined]  # the stubs lack it
                target=_serve,
                args=(theirs, self._start, self._theirs_of_life, inherited),
                daemon=True,
            )
            process.start()
        theirs.close()
        self._workers.append(_Worker(process, ours))

    def end(self) -> None:
        """End the processes, whatever they do."""
        self._life.close()
        self._theirs_of_life.close()
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def run(self, chunks: Iterable[Sequence[Item]]) -> Iterator[Result | Lost]:
        """The result for each input, in their order, or why there is none.

        Raises the cause of a `Fatal` that a worker raised.
        """
        items: list[Item] = []
        waiting: deque[_Task] = deque()
        for chunk in chunks:
            waiting.append(_Task(tuple(range(len(items), len(items) + len(chunk)))))
            items += chunk
        done: dict[int, Result | Lost] = {}
        for number in range(len(items)):
            while number not in done:
                self._hand_on(waiting, items)
                self._await(waiting, done, len(items))
            yield done.pop(number)

    def _hand_on(self, waiting: deque[_Task], items: Sequence[Item]) -> None:
        for worker in self._workers:
            if waiting and worker.is_ready and not worker.left:
                worker.give(waiting.popleft(), items)

    def _await(self, waiting: deque[_Task], done: dict[int, Result | Lost], count: int) -> None:
        """Take what comes next: results, deaths, or the end of somebody's time."""
        from multiprocessing.connection import wait

        if not self._workers:
            done.update((number, NO_PROCESS) for number in range(count) if number not in done)
            return
        by_connection = {id(worker.connection): worker for worker in self._workers}
        for ready in wait([w.connection for w in self._workers], self._patience()):
            self._receive(by_connection[id(ready)], waiting, done)
        if self._seconds:
            now = time.monotonic()
            for worker in list(self._workers):
                if worker.is_ready and worker.left and now - worker.since >= self._seconds:
                    self._give_up(worker, waiting, done)

    def _patience(self) -> float | None:
        """How long nobody runs over his time."""
        busy = [worker.since for worker in self._workers if worker.is_ready and worker.left]
        if not self._seconds or not busy:
            return None
        return max(0.0, min(busy) + self._seconds - time.monotonic())

    def _receive(
        self, worker: _Worker, waiting: deque[_Task], done: dict[int, Result | Lost]
    ) -> None:
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            self._bury(worker, waiting, done)
            return
        if isinstance(message, Fatal):
            raise message.cause
        if message == _READY:
            worker.is_ready = True
            self._failed_starts = 0
            return
        number, result = message
        done[number] = result
        worker.left.popleft()
        worker.since = time.monotonic()

    def _bury(self, worker: _Worker, waiting: deque[_Task], done: dict[int, Result | Lost]) -> None:
        """Replace a process that died; what it was at gets one more try, alone."""
        if worker.left:
            number, *rest = worker.left
            if worker.task.is_last:
                done[number] = DIED
            else:
                waiting.appendleft(_Task((number,), is_last=True))
            if rest:
                waiting.appendleft(_Task(tuple(rest)))
        elif not worker.is_ready:
            self._failed_starts += 1
        self._replace(worker)

    def _give_up(
        self, worker: _Worker, waiting: deque[_Task], done: dict[int, Result | Lost]
    ) -> None:
        number, *rest = worker.left
        done[number] = Lost(f"took longer than {self._seconds:g} s", is_timeout=True)
        if rest:
            waiting.appendleft(_Task(tuple(rest)))
        self._replace(worker)

    def _replace(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.end()
        if self._failed_starts < _MAX_FAILED_STARTS:
            self._add()


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


def _serve(
    connection: Connection,
    start: Callable[[], Callable[[Any], Any]],
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
    try:
        work = start()
        connection.send(_READY)
        while True:
            for number, item in connection.recv():
                connection.send((number, work(item)))
    except Fatal as error:
        connection.send(error)
    except (EOFError, OSError, MemoryError):
        return


def _end_with(life: Connection) -> None:
    """End this process when the other end of a pipe closes: whoever waits for it has ended."""
    try:
        life.poll(None)
    finally:
        # Not `sys.exit`: the main thread can be deep in a feed, and nobody reads what it finds.
        os._exit(1)
