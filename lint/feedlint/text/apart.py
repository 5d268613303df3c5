"""Two texts in one message, cut so that a reader sees in what they differ."""

from __future__ import annotations

from feedlint.text.difference import common_prefix
from feedlint.text.show import LIMIT, show

#: What is shown of both before the difference, in code points.
_BEFORE = 24


def show_apart(one: str, other: str, limit: int = LIMIT) -> tuple[str, str]:
    """Both texts as `show` has them; where it would cut them alike, around the difference."""
    if one == other or (len(one) <= limit and len(other) <= limit):
        return show(one, limit), show(other, limit)
    shared = common_prefix(one, other)
    if shared < limit - 1 - _BEFORE // 2:
        return show(one, limit), show(other, limit)
    start = shared - _BEFORE
    return show("…" + one[start:], limit), show("…" + other[start:], limit)
