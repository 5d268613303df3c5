"""Python's garbage collector at the pace of the work that is done here.

Linting makes very many small objects and hardly a cycle among them: looking for cycles at
Python's own pace takes a fifth of the time of a large feed.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: `gc.set_threshold`, while feeds are linted.
THRESHOLDS = (50_000, 20, 50)

_lock = Lock()
_usual: list[tuple[int, int, int]] = []
_depth: list[int] = []


@contextmanager
def unhurried() -> Iterator[None]:
    """Let the collector run seldom; what was set before holds again behind the last of them."""
    with _lock:
        if not _depth:
            _usual[:] = [gc.get_threshold()]
            if _usual[0][0]:  # whoever has switched it off means that
                gc.set_threshold(*THRESHOLDS)
        _depth.append(1)
    try:
        yield
    finally:
        with _lock:
            _depth.pop()
            if not _depth and gc.get_threshold() == THRESHOLDS:
                gc.set_threshold(*_usual[0])
