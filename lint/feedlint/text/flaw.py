"""What the functions over text say of a value that is wrong."""

from __future__ import annotations

from typing import NamedTuple


class Flaw(NamedTuple):
    """Why the slice `[start:end]` of a text keeps it from being what it should be.

    Offsets are code points of the text that was handed in; `reason` is a clause
    in one line, with nothing of the feed's in it that is not quoted.
    """

    start: int
    end: int
    reason: str
