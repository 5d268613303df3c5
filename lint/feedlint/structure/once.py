"""What a generator does again and again, as one fault that knows its other places."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from feedlint.limits import MAX_COUNTED

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.finding import Fault

#: Values that tell places of one fault apart.
_PASSING = frozenset(("count", "text", "value"))
_SOME = 2
#: Kinds that are one fault whatever the element.
_OF_ANY_ELEMENT = frozenset(("element-in-text", "metadata-after-entry"))


def counted(
    look: Callable[[Element, Callable[[str], bool], str], Iterator[Fault]],
    root: Element,
    is_wanted: Callable[[str], bool],
    dialect: str,
) -> Iterator[Fault]:
    """The faults that `look` finds, of each kind no more than are counted."""
    counts: Counter[str] = Counter()
    for fault in look(root, lambda kind: counts[kind] < MAX_COUNTED and is_wanted(kind), dialect):
        counts[fault.kind] += 1
        yield fault


def told_once(faults: Iterable[Fault], few: int = 1) -> list[Fault]:
    """The faults in their order, each with the places of all that are like it.

    As many as `few` are told one by one.
    """
    if few == 1:
        return gathered((_key(fault), fault) for fault in faults)
    listed = [(_key(fault), fault) for fault in faults]
    counts = Counter(key for key, _ in listed)
    # A key of its own keeps a fault apart.
    return gathered(
        (key if counts[key] > _few(fault, few) else (number, key), fault)
        for number, (key, fault) in enumerate(listed)
    )


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


def _few(fault: Fault, few: int) -> int:
    # Whoever puts an entry first has the whole of the feed behind it.
    return min(few, _SOME) if fault.kind == "metadata-after-entry" else few


def _key(fault: Fault) -> Hashable:
    passing = _PASSING | {"element"} if fault.kind in _OF_ANY_ELEMENT else _PASSING
    return (fault.kind, *(item for item in fault.values.items() if item[0] not in passing))
