"""Feeds at addresses: fetched for whoever asks, and never from a private network for them."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from feedlint.page.checking import Wish
from feedlint.reading.source import InputError
from feedlint.values.web import is_web, without_userinfo
from feedlint.witnesses.fetch import Limits, Way, fetch
from feedlint.witnesses.manners import is_public

#: Addresses that are asked at once, and that may wait for it.
_AT_ONCE, _MOST_WAITING = 4, 20
#: Characters of an address, beyond what any server takes.
_LONGEST = 8_000
_REDIRECTS = 5


class Asker:
    """Asks addresses within limits; private ones only where `may_ask_private`."""

    def __init__(self, size: int, seconds: float, *, may_ask_private: bool) -> None:
        self.may_ask_private = may_ask_private
        each = min(seconds, 10.0)
        self._limits = Limits(size, _REDIRECTS, each, each, seconds)
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="feedlint-asker")
        self._waiting = 0

    async def ask(self, address: str, *, only_public: bool = False) -> Wish:
        """What is to be checked of an address; raises InputError."""
        if not is_web(address) or len(address) > _LONGEST:
            raise InputError("is no http or https address")
        if self._waiting >= _MOST_WAITING:
            raise InputError("has to wait: too many addresses are asked just now")
        allowed = self.may_ask_private and not only_public
        # The peer is looked at when the connection stands, at each redirect too.
        way = Way(None if allowed else is_public)
        self._waiting += 1
        try:
            work = partial(fetch, address, self._limits, way)
            loop = asyncio.get_running_loop()
            data, transport = await loop.run_in_executor(self._threads, work)
        finally:
            self._waiting -= 1
        return Wish("web", without_userinfo(address), data, transport)

    def end(self) -> None:
        """Ask no more."""
        self._threads.shutdown(wait=False, cancel_futures=True)
