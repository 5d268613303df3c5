"""The processes that check: a feed that hangs or kills one ends with a message.

They are made in threads of their own, and so never forked: see `feedlint.linting.guard`.
"""

from __future__ import annotations

import asyncio
import queue
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from feedlint.linting.guard import NO_PROCESS, Guard, Lost
from feedlint.page.checking import Answer, Wish, answered, starter

if TYPE_CHECKING:
    from feedlint.command.settings import Choices

#: Checks that wait for a process; who comes after them is sent away.
_MOST_WAITING = 20


class BusyError(Exception):
    """More is asked for than can be done soon."""


class Desks:
    """`count` processes, each with a time limit in seconds for one feed."""

    def __init__(self, choices: Choices, size: int, seconds: float, count: int = 2) -> None:
        self._start = starter(choices, size)
        self._seconds = seconds
        self._free: queue.SimpleQueue[Guard[Wish, Answer] | None] = queue.SimpleQueue()
        for _ in range(count):
            self._free.put(None)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="feedlint-desk")
        self._waiting = 0
        self._is_closed = False

    def warm(self) -> None:
        """Start a process before anybody waits for it."""
        self._threads.submit(self._check, Wish("text"))

    async def check(self, wish: Wish) -> Answer:
        """The answer to a wish; raises BusyError."""
        if self._waiting >= _MOST_WAITING:
            raise BusyError
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, self._check, wish)
        finally:
            self._waiting -= 1

    def check_now(self, wish: Wish) -> Answer:
        """The same for a thread that can wait."""
        return self._threads.submit(self._check, wish).result()

    def end(self) -> None:
        """End all processes, whatever they do."""
        self._is_closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        while not self._free.empty():
            guard = self._free.get()
            if guard is not None:
                guard.end()

    def _check(self, wish: Wish) -> Answer:
        if self._is_closed:
            return Answer("the page is being closed")
        guard = self._free.get() or Guard(self._start, 1, self._seconds)
        found: Answer | Lost = NO_PROCESS
        try:
            found = next(guard.run([[wish]]))
        finally:
            if found is NO_PROCESS or self._is_closed:
                guard.end()
                self._free.put(None)
            else:
                self._free.put(guard)
        if isinstance(found, Lost):
            from feedlint.command.discover import Problem

            kind = "timeout" if found.is_timeout else "died"
            return answered(Problem(wish.name, found.reason, kind), wish)
        return found
