"""The pool of processes: what counts towards the time of an input, and what is told of it."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from feedlint.linting.guard import DIED, NO_PROCESS, Guard, Lost

if TYPE_CHECKING:
    from collections.abc import Callable


def _work(item: str) -> str:
    if item == "die":
        os._exit(1)
    if item == "hang":
        time.sleep(60)
    return item.upper()


def _slow_start() -> Callable[[str], str]:
    time.sleep(1.5)
    return _work


def _start() -> Callable[[str], str]:
    return _work


def _no_start() -> Callable[[str], str]:
    os._exit(1)


def test_the_start_of_a_process_does_not_count() -> None:
    with Guard(_slow_start, 1, 0.75) as guard:
        assert list(guard.run([["a"], ["b"]])) == ["A", "B"]


def test_the_one_input_is_named() -> None:
    items = ["a", "die", "b", "hang", "c", "die", "d"]
    late = Lost("took longer than 0.5 s", is_timeout=True)
    for chunks in ([items], [[item] for item in items]):
        with Guard(_start, 2, 0.5) as guard:
            assert list(guard.run(chunks)) == ["A", DIED, "B", late, "C", DIED, "D"]


def test_processes_that_never_start_are_not_started_for_ever() -> None:
    with Guard(_no_start, 2) as guard:
        assert list(guard.run([["a", "b"], ["c"]])) == [NO_PROCESS] * 3
