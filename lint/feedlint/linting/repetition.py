"""What a generator does in every entry, told once a feed.

A rule that sets `once` speaks of the first entry that has a fault, and of the others by
their number. What comments silence is taken out before, so that the count is of the rest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.finding import Diagnostic, Finding, LocatedFix

# How often something stands in one text is that text's own.
_TIMES = re.compile(r", [0-9]+ times$")

_PLURALS = {"entry": "entries"}


class Told(NamedTuple):
    """A finding as it is reported, and what it would repeat.

    `group` is what it has in common with others, nothing for a finding that stands for
    itself; `entry` where it says it, None outside of entries; `few` in how many entries it is
    told each.
    """

    diagnostic: Diagnostic
    group: str = ""
    entry: Entry | None = None
    few: int = 1

    @property
    def key(self) -> tuple[str, str]:
        """What it has in common with others."""
        return self.diagnostic.code, self.group

    @property
    def unit(self) -> int:
        """The entry, or the place outside of entries, that counts as one."""
        return id(self.diagnostic if self.entry is None else self.entry)


def told(feed: Feed, diagnostic: Diagnostic, finding: Finding) -> Told:
    """A finding of a rule that says a thing once."""
    group = finding.group or _TIMES.sub("", diagnostic.message)
    node = finding.anchor.element
    while node is not None:
        holder = feed.by_node.get(node)
        if holder is not None:
            return Told(diagnostic, group, holder.entry, finding.few)
        node = node.getparent()
    return Told(diagnostic, group, None, finding.few)


def once(findings: Iterable[Told], entry: str) -> list[Diagnostic]:
    """The findings without the ones that others tell; `entry` is what people call one.

    All that the first entry of a group has is kept, and told apart there.
    """
    every = list(findings)
    groups: dict[tuple[str, str], list[Told]] = {}
    for one in every:
        if one.group:
            groups.setdefault(one.key, []).append(one)
    units = {key: len({member.unit for member in same}) for key, same in groups.items()}
    kept: list[Diagnostic] = []
    for one in every:
        same = groups.get(one.key, [])
        if not one.group or units[one.key] <= one.few:
            kept.append(one.diagnostic)
        elif same[0] is one:
            others = [member for member in same if member.unit != one.unit]
            kept.append(_with(one, others, entry))
        elif one.unit == same[0].unit:
            kept.append(one.diagnostic)
    return kept


def _with(one: Told, others: list[Told], entry: str) -> Diagnostic:
    """The first finding with the number of the others, and with what mends them as well."""
    count = len({other.unit for other in others})
    called = entry if all(other.entry is not None for other in others) else "place"
    called = called if count == 1 else _PLURALS.get(called, f"{called}s")
    message = f"{one.diagnostic.message}, and in {count:,} more {called}"
    return one.diagnostic._replace(message=message, fix=_fix(one, others))


def _fix(one: Told, others: list[Told]) -> LocatedFix | None:
    mine = one.diagnostic.fix
    if mine is None:
        return None
    fixes = (other.diagnostic.fix for other in others)
    more = [fix.edits for fix in fixes if fix and fix.safety is mine.safety]
    parts = tuple(dict.fromkeys((mine.edits, *more)))
    edits = tuple(sorted({edit for part in parts for edit in part}))
    return mine._replace(edits=edits, parts=parts if len(parts) > 1 else ())
