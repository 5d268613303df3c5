"""How many findings a report holds: each rule so many, and all rules together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from feedlint.linting.locating import Raw

#: All rules together have the room of so many that report all they may.
_SHARES = 10


def shared(raw: list[Raw], counts: Mapping[str, int], most: int) -> tuple[list[Raw], int]:
    """The findings that a report has room for, and how many a rule may have at most.

    `counts` are the findings of each rule, `most` of which have been kept. Where that is too
    much, rules that found little keep it all, and the others have equal shares.
    """
    room = _SHARES * most
    if len(raw) <= room:
        return raw, most
    left = sorted(min(count, most) for count in counts.values())
    share = most
    for place, count in enumerate(left):
        share = max(1, room // (len(left) - place))
        if count > share:
            break
        room -= count
    taken: Counter[str] = Counter()
    kept = []
    for one in raw:
        code = one.chosen.info.code
        taken[code] += 1
        if taken[code] <= share:
            kept.append(one)
    return kept, share
