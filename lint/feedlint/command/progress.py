"""How far a long run is, on standard error, at a terminal only."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

#: Seconds that a run takes before anything is shown, and between two showings.
_PATIENCE, _PACE = 2.0, 0.1


class Progress:
    """A line that says how many feeds are done; it leaves nothing behind."""

    def __init__(self, stream: TextIO, verb: str = "linting") -> None:
        self._verb = verb
        self._stream = stream
        self._next = time.monotonic() + _PATIENCE
        self._is_shown = False

    def show(self, done: int, total: int) -> None:
        """Show the count, if it is time to."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _PACE
        self._is_shown = True
        self._stream.write(f"\r\x1b[K{self._verb} {done:,} of {total:,}")
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            self._is_shown = False
            self._stream.write("\r\x1b[K")
            self._stream.flush()
