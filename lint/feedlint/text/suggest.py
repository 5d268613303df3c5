"""A word that nobody knows, and the one that was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'select'?` with the known word closest to `word`, or nothing."""
    from difflib import get_close_matches

    closest = get_close_matches(word.lower(), known, n=1)
    return f"; did you mean {show(closest[0])}?" if closest else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that `word` is one slip of: a letter more, less, other or swapped."""
    size = len(word)
    close = (other for other in known if abs(len(other) - size) <= 1)
    return min((other for other in close if _is_slip(word, other)), default="")


def _is_slip(word: str, other: str) -> bool:
    start = 0
    for start, (one, two) in enumerate(zip(word, other, strict=False)):
        if one != two:
            break
    else:
        start = min(len(word), len(other))
    rest, wanted = word[start:], other[start:]
    return word != other and (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[1:2] + rest[:1] + rest[2:] == wanted)
    )
