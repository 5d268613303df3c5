"""A word that nobody knows, and the one that was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """`; did you mean 'select'?` with the known word closest to `word`, or nothing.

    `cutoff` says how close it must be, from 0 to 1.
    """
    closest = nearest(word.lower(), known, cutoff)
    return f"; did you mean {show(closest)}?" if closest else ""


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The known word closest to `word`; nothing if none is like it."""
    from difflib import get_close_matches

    closest = get_close_matches(word, known, n=1, cutoff=cutoff)
    return closest[0] if closest else ""
