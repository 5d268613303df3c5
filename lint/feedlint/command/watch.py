"""`--watch`: lint again what changes, for as long as somebody wants it.

A generator may take a whole folder away and make it anew: who watches the old one hears no
more of it. So a folder is known by its number in the file system too, and what is in it is
looked at again each time something happens, and once more when all is quiet. Events say when
to look; what has changed is what the files say.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from feedlint.command import config
from feedlint.command.config import ConfigError
from feedlint.command.discover import Problem, Target, discover
from feedlint.command.settings import Resolver, UsageError
from feedlint.command.work import Worker
from feedlint.output.common import complain, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from feedlint.command.settings import Choices
    from feedlint.command.work import Order, Outcome

_USAGE = 2
#: Milliseconds between two looks, without an event before a look, and at most until one.
_TICK, _QUIET, _MOST = 100, 150, 5000
#: Seconds that a feed may be away while a generator works.
_PATIENCE = 3.0
# To the upper left, and clear from there; what was scrolled away stays.
_CLEAR = "\x1b[H\x1b[2J"

Stamp = tuple[int, ...]


class _Kept(NamedTuple):
    """What became of a file, and what it was like then."""

    stamp: Stamp
    outcome: Outcome | None

    @property
    def content(self) -> object:
        """What tells whether another run says anything else."""
        item = self.outcome.item if self.outcome else None
        return item if item is None or isinstance(item, Problem) else item.source.data


class Keeper(Worker):
    """A worker that lints a file again only where it has changed."""

    def __init__(self, resolver: Resolver, order: Order) -> None:
        super().__init__(resolver, order)
        self._kept: dict[str, _Kept] = {}

    def run(self, path: str) -> Outcome | None:
        """The outcome for one path, as it was at the last look."""
        if path not in self._kept:
            self._kept[path] = _Kept(stamp(path), super().run(path))
        return self._kept[path].outcome

    def look(self, paths: Sequence[str]) -> bool:
        """Lint the files that have changed; whether any of them says something else."""
        gone = self._kept.keys() - set(paths)
        for path in gone:
            del self._kept[path]
        is_changed = bool(gone)
        for path in paths:
            before = self._kept.get(path)
            if before is None or before.stamp != stamp(path):
                self._kept.pop(path, None)
                self.run(path)
                is_changed |= before is None or before.content != self._kept[path].content
        return is_changed

    @property
    def paths(self) -> set[str]:
        """The files that were there at the last look."""
        return {path for path, kept in self._kept.items() if kept.stamp}


def stamp(path: str) -> Stamp:
    """What a file is like; empty where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return ()
    if os.path.isdir(path):
        return status.st_dev, status.st_ino
    return status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size


class Watch:
    """The rounds over some paths; `lint` prints one with a resolver and a worker."""

    def __init__(
        self,
        paths: Sequence[str],
        choices: Choices,
        order: Order,
        lint: Callable[[Resolver, Worker], object],
    ) -> None:
        self._paths = list(paths)
        self._choices = choices
        self._order = order
        self._lint = lint
        self._missed_since = 0.0
        self._told: object = None
        self._begin()

    def _begin(self) -> None:
        """Read the configuration, and forget what was found under another."""
        self._resolver = Resolver(self._choices)
        self._keeper = Keeper(self._resolver, self._order)
        self._witnesses: dict[str, Stamp] = {}

    def run(self) -> None:
        """Lint whenever something changes, until an interrupt."""
        is_due = True
        seen: dict[str, Stamp] = {}
        for happened in events(self._paths):
            now = self._stamps()
            is_due |= happened or now != seen
            # What is still being written is left until it is not.
            if is_due and (happened or now == seen or not seen):
                is_done = self._round()
                # After an event one look more: a new folder may fill before it is watched.
                is_due = happened or not is_done
            seen = now

    def _stamps(self) -> dict[str, Stamp]:
        """What tells without an event that something has changed."""
        names = {*self._paths, *self._witnesses}
        if not all(map(os.path.isdir, self._paths)):
            # No event tells of a file that is named, or that a pattern stands for.
            names |= self._keeper.paths
        return {name: stamp(name) for name in names}

    def _round(self) -> bool:
        """Look at everything, and print it where it says something new; False to look again."""
        targets = list(discover(self._paths))
        paths = [target.path for target in targets if isinstance(target, Target)]
        # Before they are read: what changes while they are is seen at the next look.
        witnesses = self._judges(paths)
        if witnesses != self._witnesses:
            self._begin()
        self._witnesses = witnesses
        there = {path for path in paths if os.path.exists(path)}
        if self._is_away(there):
            return False
        is_changed = self._keeper.look(paths)
        told = [target for target in targets if not isinstance(target, Target)]
        if is_changed or told != self._told:
            self._told = told
            self._print()
        return True

    def _is_away(self, there: set[str]) -> bool:
        """Whether a feed was taken away so lately that it may come again."""
        if self._keeper.paths <= there:
            self._missed_since = 0.0
            return False
        now = time.monotonic()
        self._missed_since = self._missed_since or now
        return now - self._missed_since < _PATIENCE

    def _print(self) -> None:
        if sys.stdout.isatty():
            sys.stdout.write(_CLEAR)
        self._lint(self._resolver, self._keeper)
        sys.stdout.flush()
        say("Watching; Ctrl-C ends it")
        sys.stderr.flush()

    def _judges(self, paths: Sequence[str]) -> dict[str, Stamp]:
        """The files that feeds are judged by: what they are like now."""
        names = {self._order.against, self._choices.config} - {""}
        folders = {os.path.dirname(path) or os.curdir for path in paths} | {os.curdir}
        if not (self._choices.config or self._choices.is_isolated):
            for folder in folders:
                # One that is closer may come.
                names.update(os.path.join(folder, own) for own in config.NAMES)
                with suppress(ConfigError):
                    names.update(filter(None, [config.find(folder)]))
        return {name: stamp(name) for name in {*names, *self._witnesses}}


def events(paths: Sequence[str]) -> Iterator[bool]:
    """At each tick, whether something happened in the folders among these paths; without an end."""
    folders = [path for path in paths if os.path.isdir(path)]
    while True:
        if not folders:
            yield False
            time.sleep(_TICK / 1000)
        else:
            with _held(folders):
                yield from _events_in(folders)
            # One of them is another folder now, or none.
            yield True
            time.sleep(_TICK / 1000)
        folders = [path for path in paths if os.path.isdir(path)]


@contextmanager
def _held(folders: list[str]) -> Iterator[None]:
    """Keep folders open: the number of one that is held is given to no other."""
    with ExitStack() as stack:
        for folder in folders:
            # Windows opens no folder, and gives no number twice.
            with suppress(OSError):
                stack.callback(os.close, os.open(folder, os.O_RDONLY))
        yield


def _events_in(folders: list[str]) -> Iterator[bool]:
    """Whether something happened in these folders, for as long as they are the same."""
    from watchfiles import watch

    numbers = {path: stamp(path) for path in folders}
    try:
        for changes in watch(
            *folders,
            watch_filter=None,
            debounce=_MOST,
            step=_QUIET,
            rust_timeout=_TICK,
            yield_on_timeout=True,
        ):
            yield bool(changes)
            if any(stamp(path) != number for path, number in numbers.items()):
                return
    except FileNotFoundError:
        return


def run(
    paths: Sequence[str],
    choices: Choices,
    order: Order,
    lint: Callable[[Resolver, Worker], object],
) -> int:
    """Watch until an interrupt; 2 where that cannot be done."""
    try:
        import watchfiles  # noqa: F401  # better said now than after the first round
    except ImportError as error:
        if error.name != "watchfiles":
            raise
        complain("--watch: do `pip install 'feedlint[watch]'` first")
        return _USAGE
    try:
        Watch(paths, choices, order, lint).run()
    except (UsageError, OSError) as error:
        complain(f"--watch: {error}")
    return _USAGE
