"""A word that nobody knows, and the one that was probably meant."""

from __future__ import annotations

from functools import lru_cache
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

    # A feed may have thousands of words, and a table hundreds: most pairs have too few letters
    # in common, which two operations on numbers tell.
    likely = [other for other in known if _may_be_near(word, other, cutoff)]
    closest = get_close_matches(word, likely, n=1, cutoff=cutoff) if likely else ()
    return closest[0] if closest else ""


def _may_be_near(word: str, other: str, cutoff: float) -> bool:
    """Whether the letters that two words have in common allow a ratio of `cutoff`.

    The ratio is twice the matching letters by all letters. None matches that the other word
    has not: at least one for each bit that only one of the two has.
    """
    mine, yours = _letters(word), _letters(other)
    shared = min(len(word) - (mine & ~yours).bit_count(), len(other) - (yours & ~mine).bit_count())
    return 2 * shared >= cutoff * (len(word) + len(other))


@lru_cache(maxsize=4096)
def _letters(word: str) -> int:
    """The letters of a word as bits of a number; several may share one."""
    bits = 0
    for letter in set(word):
        bits |= 1 << (ord(letter) & 63)
    return bits
