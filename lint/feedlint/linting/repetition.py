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

    `kind` is what it says, nothing for a rule that says all it finds; `entry` where it says
    it, None outside of entries.
    """

    diagnostic: Diagnostic
    kind: str
    entry: Entry | None


def told(feed: Feed, diagnostic: Diagnostic, finding: Finding) -> Told:
    """A finding of a rule that says a thing once."""
    kind = finding.kind or _TIMES.sub("", diagnostic.message)
    node = finding.anchor.element
    while node is not None:
        holder = feed.by_node.get(node)
        if holder is not None:
            return Told(diagnostic, kind, holder.entry)
        node = node.getparent()
    return Told(diagnostic, kind, None)


def once(findings: Iterable[Told], entry: str) -> list[Diagnostic]:
    """The findings without the ones that others tell; `entry` is what people call one.

    All that the first entry of a kind has is kept, and told apart there.
    """
    kept: list[Told] = []
    others: dict[tuple[str, str], list[Told]] = {}
    first: dict[tuple[str, str], Told] = {}
    for one in findings:
        if not one.kind or one.entry is None:
            kept.append(one)
            continue
        key = (one.diagnostic.code, one.kind)
        begun = first.setdefault(key, one)
        if begun.entry is one.entry:
            kept.append(one)
        else:
            others.setdefault(key, []).append(one)
    return [
        _with(one, others[key], entry)
        if (key := (one.diagnostic.code, one.kind)) in others and first[key] is one
        else one.diagnostic
        for one in kept
    ]


def _with(one: Told, others: list[Told], entry: str) -> Diagnostic:
    """The first finding with the number of the others, and with what mends them as well."""
    count = len({id(other.entry) for other in others})
    called = entry if count == 1 else _PLURALS.get(entry, f"{entry}s")
    message = f"{one.diagnostic.message}, and in {count:,} more {called}"
    return one.diagnostic._replace(message=message, fix=_fix(one, others))


def _fix(one: Told, others: list[Told]) -> LocatedFix | None:
    mine = one.diagnostic.fix
    if mine is None:
        return None
    fixes = (other.diagnostic.fix for other in others)
    more = {e for fix in fixes if fix and fix.safety is mine.safety for e in fix.edits}
    return mine._replace(edits=tuple(sorted({*mine.edits, *more})))
