"""When texts are linted: off the event loop, once for many keystrokes, the last version alone."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

Result = TypeVar("Result")
Other = TypeVar("Other")

#: Seconds without a keystroke before a text is linted, at least and at most.
LEAST, MOST = 0.15, 2.0
#: How many times as long as the last run of a text the next one waits.
_PATIENCE = 2.0


class _Text(Generic[Result]):
    """The work on one text: what waits, and who waits for it."""

    def __init__(self) -> None:
        self.number = 0
        self.took = 0.0
        self.waiting: asyncio.Task[None] | None = None
        self.ready: asyncio.Future[Result] = asyncio.get_running_loop().create_future()

    @property
    def delay(self) -> float:
        return min(max(LEAST, _PATIENCE * self.took), MOST)


class Schedule(Generic[Result]):
    """Does the work on each text when it has been left alone for a while.

    `work` gets the name of a text and gives what is to be done in a thread; `done` is told of
    each result that no change has overtaken.
    """

    def __init__(
        self,
        work: Callable[[str], Callable[[], Result]],
        done: Callable[[str, Result], Awaitable[None]],
    ) -> None:
        self._work = work
        self._done = done
        self._texts: dict[str, _Text[Result]] = {}
        # One thread: Python would run two no quicker, and an editor looks at one text.
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="feedlint")
        self._running: set[asyncio.Task[None]] = set()
        #: How many texts were worked on.
        self.runs = 0

    def changed(self, name: str, *, at_once: bool = False) -> None:
        """Have a text done again; what is done of its last version is dropped."""
        text = self._texts.setdefault(name, _Text())
        text.number += 1
        if text.ready.done():
            text.ready = asyncio.get_running_loop().create_future()
        if text.waiting is not None:
            text.waiting.cancel()
        delay = 0.0 if at_once else text.delay
        text.waiting = asyncio.create_task(self._wait(name, text, delay))

    def closed(self, name: str) -> None:
        """Forget a text."""
        text = self._texts.pop(name, None)
        if text is None:
            return
        text.number += 1
        if text.waiting is not None:
            text.waiting.cancel()
        text.ready.cancel()

    def all_changed(self) -> None:
        """Have all texts done again."""
        for name in self._texts:
            self.changed(name, at_once=True)

    def __contains__(self, name: str) -> bool:
        return name in self._texts

    async def latest(self, name: str) -> Result | None:
        """The result for the text as it is now; None where it is closed meanwhile."""
        text = self._texts.get(name)
        if text is None:
            return None
        try:
            return await asyncio.shield(text.ready)
        except asyncio.CancelledError:
            if text.ready.cancelled():
                return None
            raise

    async def in_thread(self, work: Callable[[], Other]) -> Other:
        """Do other work where the linting is done."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    async def _wait(self, name: str, text: _Text[Result], delay: float) -> None:
        await asyncio.sleep(delay)
        # From here on it is not called off, but it may be overtaken.
        text.waiting = None
        task = asyncio.current_task()
        if task is not None:
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        await self._run(name, text)

    async def _run(self, name: str, text: _Text[Result]) -> None:
        number = text.number
        work = self._work(name)
        loop = asyncio.get_running_loop()
        outcome = await loop.run_in_executor(self._threads, self._timed, text, number, work)
        if number != text.number or outcome is None:
            return
        result, text.took = outcome
        if not text.ready.done():
            text.ready.set_result(result)
        await self._done(name, result)

    def _timed(
        self, text: _Text[Result], number: int, work: Callable[[], Result]
    ) -> tuple[Result, float] | None:
        """What the work gives and its seconds; None where the text has changed meanwhile."""
        if number != text.number:
            return None
        self.runs += 1
        start = time.monotonic()
        return work(), time.monotonic() - start
