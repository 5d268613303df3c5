"""The feeds of the folder that is served: which there are, and what was found in them."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.discover import Target, discover
from feedlint.command.watch import events, stamp
from feedlint.page.checking import Answer, Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feedlint.command.watch import Stamp


class Known(NamedTuple):
    """A feed: what its file was like when it was looked at, and what came of it."""

    stamp: Stamp
    answer: Answer
    number: int


class Folder:
    """Looks at the feeds of a folder in a thread, again whenever something changes.

    `version` grows with each change that was noticed.
    """

    def __init__(self, path: str, check: Callable[[Wish], Answer]) -> None:
        self._path = path
        self._check = check
        self._known: dict[str, Known] = {}
        self._is_closed = False
        self.version = 0
        self._thread = threading.Thread(target=self._follow, name="feedlint-folder", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def end(self) -> None:
        """Look no more."""
        self._is_closed = True

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def feeds(self) -> list[tuple[str, Known]]:
        """The feeds by name."""
        return sorted(self._known.items())

    def path_of(self, name: str) -> str:
        """Where a feed lies."""
        return os.path.join(self._path, name)

    def _follow(self) -> None:
        is_due = True
        for happened in events([self._path]):
            if self._is_closed:
                return
            if is_due or happened:
                self._look()
                # One look more behind an event: a new folder may fill before it is watched.
                is_due = happened

    def _look(self) -> None:
        there = dict(self._stamps())
        for name in self._known.keys() - there.keys():
            del self._known[name]
            self.version += 1
        for name, now in there.items():
            before = self._known.get(name)
            if self._is_closed or (before is not None and before.stamp == now):
                continue
            answer = self._check(Wish("path", self.path_of(name)))
            number = before.number + 1 if before else 1
            self._known[name] = Known(now, answer._replace(text=""), number)
            self.version += 1

    def _stamps(self) -> Iterator[tuple[str, Stamp]]:
        for target in discover([self._path]):
            if isinstance(target, Target):
                now = stamp(target.path)
                if now:
                    yield os.path.relpath(target.path, self._path).replace(os.sep, "/"), now
