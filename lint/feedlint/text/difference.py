"""Where and how two renditions of one text differ."""

from __future__ import annotations

import enum
from typing import NamedTuple

from feedlint.pattern import lazy
from feedlint.text.html.tokens import unescape

# White space and its look-alike: HTML writes a no-break space for one that must stay. The
# single spaces between nearly all words stay as they are.
_BLANKS = lazy(r"[ \t\n\f\r\u00a0](?:[ \t\n\f\r\u00a0]++|(?<! ))")
# The marks by which a text says that it goes on elsewhere: GitHub and GitLab,
# gitweb and Redmine, the blog engines.
CUT = lazy(r"[ \t\n]*+(?:\[(?:\u2026|\.\.\.)\]|\u2026|\.\.\.)[ \t\n]*+\Z")
# How far from its end a mark of truncation can begin; the search starts there.
_MARK = 64


class Tier(enum.Enum):
    """How much two texts differ; what they would have to forget to be equal."""

    TRAILING_BLANKS = "they differ only in trailing blanks"
    WHITE_SPACE = "they differ only in white space"
    TRUNCATED = "the {shorter} content ends early"
    ESCAPED = "the {escaped} text is escaped once more"
    DIFFERENT = "they differ"


class Difference(NamedTuple):
    """The first difference of two texts.

    `one` and `other` are its offsets, `lines` how many lines differ. With
    `TRUNCATED` and `ESCAPED`, `is_one` says that it is the first text that ends
    early or is escaped once more.
    """

    tier: Tier
    one: int
    other: int
    lines: int
    is_one: bool


def compare(one: str, other: str) -> Difference | None:
    """The first difference; None if the texts are the same but for outer newlines."""
    begins = [len(text) - len(text.lstrip("\n")) for text in (one, other)]
    mine, theirs = one.strip("\n"), other.strip("\n")
    if mine == theirs:
        return None
    offset = common_prefix(mine, theirs)
    tier, is_one = _tier(mine, theirs, offset)
    return Difference(
        tier, begins[0] + offset, begins[1] + offset, differing_lines(mine, theirs), is_one
    )


def _tier(one: str, other: str, offset: int) -> tuple[Tier, bool]:
    if without_trailing_blanks(one) == without_trailing_blanks(other):
        return Tier.TRAILING_BLANKS, len(one) > len(other)
    if collapsed(one) == collapsed(other):
        return Tier.WHITE_SPACE, len(one) > len(other)
    for text, rest, is_one in ((one, other, True), (other, one, False)):
        if is_cut(text, rest, offset):
            return Tier.TRUNCATED, is_one
        if "&" in text and unescape(text) == rest:
            return Tier.ESCAPED, is_one
    return Tier.DIFFERENT, False


def is_cut(text: str, whole: str, shared: int) -> bool:
    """Whether `text` is the beginning of `whole`, with or without a mark that it goes on.

    `shared` is how many characters both begin with in common.
    """
    if not shared or len(text.rstrip()) == 0:
        return False
    if shared == len(text):
        return len(text) < len(whole)
    mark = CUT.search(text, max(0, len(text) - _MARK))
    return mark is not None and mark.start() <= shared and mark.start() > 0


def without_trailing_blanks(text: str) -> str:
    """`text` without the blanks at the ends of its lines."""
    return "\n".join(line.rstrip(" \t\f\u00a0") for line in text.split("\n"))


def collapsed(text: str) -> str:
    """`text` with every run of white space as one space, and none at its ends."""
    return _BLANKS.sub(" ", text).strip(" ")


def differing_lines(one: str, other: str) -> int:
    """How many lines differ.

    Of texts with as many lines each, those that are not the same in their
    place; else all from the first that differs to the last.
    """
    mine, theirs = one.split("\n"), other.split("\n")
    if len(mine) == len(theirs):
        return sum(a != b for a, b in zip(mine, theirs, strict=True))
    shorter = min(len(mine), len(theirs))
    head = next((i for i in range(shorter) if mine[i] != theirs[i]), shorter)
    limit = shorter - head
    tail = next((i for i in range(limit) if mine[-1 - i] != theirs[-1 - i]), limit)
    return max(len(mine), len(theirs)) - head - tail


def common_prefix(one: str, other: str) -> int:
    """How many characters `one` and `other` begin with in common."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    # Halving leaves the comparing to C; every step halves the stretch that is left.
    while low < high - 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_suffix(one: str, other: str, limit: int) -> int:
    """How many characters, `limit` at most, `one` and `other` end with in common."""
    if limit <= 0:
        return 0
    return common_prefix(one[len(one) - limit :][::-1], other[len(other) - limit :][::-1])
