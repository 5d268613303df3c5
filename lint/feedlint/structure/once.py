"""What a generator does again and again, as one fault that knows its other places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from feedlint.anchor import Anchor
    from feedlint.finding import Fault

#: Values that tell places of one fault apart.
_PASSING = frozenset(("count", "text", "value"))


def told_once(faults: Iterable[Fault]) -> list[Fault]:
    """The faults in their order, each with the places of all that are like it."""
    return gathered((_key(fault), fault) for fault in faults)


def gathered(keyed: Iterable[tuple[Hashable, Fault]]) -> list[Fault]:
    """The first fault of each key, with the places of the others."""
    firsts: dict[Hashable, Fault] = {}
    places: dict[Hashable, list[Anchor]] = {}
    for key, fault in keyed:
        if key in firsts:
            places[key].append(fault.anchor)
        else:
            firsts[key], places[key] = fault, []
    return [fault._replace(again=tuple(places[key])) for key, fault in firsts.items()]


def _key(fault: Fault) -> Hashable:
    passing = _PASSING | {"element"} if fault.kind == "element-in-text" else _PASSING
    return (fault.kind, *(item for item in fault.values.items() if item[0] not in passing))
