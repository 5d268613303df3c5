"""Whether the tags of HTML source fit together, as its tree construction sees it.

No tree is built: an open element is an entry of one stack, and what the standard
would repair becomes a `Flaw`. One mistake of an author gives one flaw, where the
standard counts every tag that the parser stumbles over because of it
(WHATWG HTML, section 13.2.6).
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from feedlint.limits import MAX_COUNTED
from feedlint.text.html.categories import (
    CLOSES_PARAGRAPH,
    DOCUMENT,
    FOSTERING,
    HEADINGS,
    INTEGRATION,
    ITEM_PARENTS,
    LIST_CHILDREN,
    NOT_FOSTERED,
    NOT_IN_ITSELF,
    OPTIONAL_END,
    SCOPE,
    SCOPES,
    SPECIAL,
    SVG_PARENTS,
    TABLE_PARENTS,
)
from feedlint.text.html.names import EMPTY_WITH_END, VOID, is_element

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Open elements inside each other that are followed: libxml2's limit, for both types alike.
DEPTH = 256
#: Flaws of one text after which its tags are followed no longer; no rule tells of more.
ENOUGH = MAX_COUNTED


class Fault(enum.Enum):
    """What is wrong with a tag."""

    UNCLOSED = "has no end tag"
    STRAY = "closes nothing"
    CROSSED = "closes an element across one that is open inside it"
    IN_PARAGRAPH = "cannot stand in a paragraph"
    IN_ITSELF = "cannot stand in one of its kind"
    SELF_CLOSED = "has a slash that closes nothing"
    OUTSIDE_TABLE = "is a part of a table outside of it"
    FOSTERED = "is moved in front of the table"
    LOOSE_ITEM = "is an item outside of a list"
    NOT_ITEM = "stands in a list and is no item"
    DEEP = "is nested too deep"


class Spot(NamedTuple):
    """A tag: its name, and its slice `[start:end]` of the source, or its element.

    Characters have no name.
    """

    name: str
    start: int
    end: int
    is_end: bool = False
    element: Element | None = None

    @property
    def tag(self) -> str:
        """The tag as a message names it."""
        return f"</{self.name}>" if self.is_end else f"<{self.name}>"


class Flaw(NamedTuple):
    """What is wrong with the tag at `spot`, and the other tag that this is about."""

    fault: Fault
    spot: Spot
    other: Spot | None = None


def is_tolerated(flaw: Flaw) -> bool:
    """Whether what a reader shows is hardly different from what was meant."""
    if flaw.spot.is_end:
        return False
    if flaw.fault is Fault.IN_PARAGRAPH:
        return flaw.spot.name == "p"
    return flaw.spot.name == "br" and flaw.fault in {Fault.NOT_ITEM, Fault.FOSTERED}


class _Lost(NamedTuple):
    """An element that something else than its end tag closed.

    When its end tag comes after all, `flaw` is what is wrong.
    """

    spot: Spot
    flaw: Flaw | None


class Nesting:
    """Takes tags in the order of the source."""

    def __init__(self) -> None:
        self.flaws: list[Flaw] = []
        self._open: list[Spot] = []
        #: The names of what is open, and its numbers in the order of the source.
        self._names: list[str] = []
        self._numbers: list[int] = []
        self._pushed = 0
        #: What no end tag has crossed yet, by number; some of it may be closed.
        self._uncrossed: list[tuple[int, Spot]] = []
        self._counts: dict[str, int] = {}
        self._lost: dict[str, list[_Lost]] = {}
        self._crossed: dict[Spot, Spot] = {}
        self._is_given_up = False
        self._told: set[Spot] = set()

    @property
    def is_in_table(self) -> bool:
        """Whether text would stand directly in a table or in its rows."""
        return bool(self._open) and self._open[-1].name in FOSTERING

    def start(self, spot: Spot, *, closes_itself: bool) -> str:
        """Take a start tag; returns `svg` or `math` where it is none of HTML, else nothing."""
        name = spot.name
        foreign = "" if self._is_given_up else self._foreign()
        if self._is_given_up or (not foreign and (name in DOCUMENT or not is_element(name))):
            return foreign
        if foreign:
            if not closes_itself:
                self._push(spot)
            return foreign
        self._make_room(spot)
        if closes_itself and name not in VOID and name not in OPTIONAL_END | SVG_PARENTS:
            self.flaws.append(Flaw(Fault.SELF_CLOSED, spot))
        elif name not in VOID and not (closes_itself and name in SVG_PARENTS):
            self._push(spot)
        return name if name in SVG_PARENTS else ""

    def end(self, spot: Spot) -> None:
        """Take an end tag."""
        name = spot.name
        if self._is_given_up or name in DOCUMENT:
            return
        if name in VOID:
            if name not in EMPTY_WITH_END and not self._foreign():
                self.flaws.append(Flaw(Fault.STRAY, spot))
            return
        if self._open and self._open[-1].name == name:
            self._settle(self._remove(-1))
            return
        if not self._counts.get(name):
            self._unmatched(spot)
            return
        place = self._find(frozenset({name}), SCOPES.get(name, SCOPE))
        if place < 0:
            self._unmatched(spot)
        elif name in SPECIAL or name in SVG_PARENTS:
            self._close(place, spot)
        else:
            self._close_inline(place, spot)

    def text(self, start: int, end: int) -> None:
        """Take characters, none of them white space, that stand directly in a table."""
        self._foster(Spot("", start, end))

    def finish(self) -> list[Flaw]:
        """Say what was never closed; returns all flaws."""
        if self._is_given_up:
            return self.flaws
        for spot in self._open:
            if spot.name not in OPTIONAL_END:
                self.flaws.append(Flaw(Fault.UNCLOSED, spot, self._crossed.get(spot)))
        for entries in self._lost.values():
            for spot, flaw in entries:
                if spot.name not in OPTIONAL_END and flaw and flaw.fault is Fault.CROSSED:
                    self.flaws.append(Flaw(Fault.UNCLOSED, spot, flaw.spot))
        self.flaws.sort(key=lambda flaw: flaw.spot.start)
        return self.flaws

    # The stack

    def _push(self, spot: Spot) -> None:
        if len(self._open) >= DEPTH:
            self.flaws.append(Flaw(Fault.DEEP, spot))
            self._is_given_up = True
            return
        self._pushed += 1
        self._open.append(spot)
        self._names.append(spot.name)
        self._numbers.append(self._pushed)
        self._uncrossed.append((self._pushed, spot))
        self._counts[spot.name] = self._counts.get(spot.name, 0) + 1

    def _remove(self, place: int) -> Spot:
        spot = self._open.pop(place)
        self._names.pop(place)
        number = self._numbers.pop(place)
        if self._uncrossed and self._uncrossed[-1][0] == number:
            self._uncrossed.pop()
        self._counts[spot.name] -= 1
        return spot

    def _find(self, names: frozenset[str], stop: frozenset[str]) -> int:
        """The innermost open element with one of these names, if it is in scope; else -1."""
        # All of this is asked for each tag, and there may be much that is open.
        present = [name for name in names if self._counts.get(name)]
        if not present:
            return -1
        inwards = self._names[::-1]
        steps = min(map(inwards.index, present))
        return len(inwards) - 1 - steps if stop.isdisjoint(inwards[:steps]) else -1

    def _lose(self, spot: Spot, flaw: Flaw | None) -> None:
        entries = self._lost.setdefault(spot.name, [])
        if spot.name in OPTIONAL_END:
            # Most of these have no end tag at all: the last one is enough to remember.
            entries.clear()
        entries.append(_Lost(spot, flaw))

    # End tags

    def _close(self, place: int, spot: Spot) -> None:
        """Close a block, and with it whatever is open inside it."""
        self._close_above(place, spot)
        self._settle(self._remove(place))

    def _close_above(self, place: int, spot: Spot) -> None:
        while len(self._open) > place + 1:
            inner = self._remove(-1)
            self._lose(inner, Flaw(Fault.CROSSED, spot, inner))

    def _close_inline(self, place: int, spot: Spot) -> None:
        """Close inline markup; what is open inside it stays open (section 13.2.6.4.7)."""
        while self._uncrossed and self._uncrossed[-1][0] > self._numbers[place]:
            self._crossed[self._uncrossed.pop()[1]] = spot
        self._settle(self._remove(place))

    def _settle(self, closed: Spot) -> None:
        """Report what crossed an element, now that its own end tag has come."""
        crossing = self._crossed.pop(closed, None)
        if crossing is not None:
            self._report(Flaw(Fault.CROSSED, crossing, closed))

    def _unmatched(self, spot: Spot) -> None:
        entries = self._lost.get(spot.name)
        if entries:
            flaw = entries.pop().flaw
            if flaw is not None:
                self._report(flaw)
            return
        if spot.name in HEADINGS:
            place = self._find(HEADINGS, SCOPE)
            if place >= 0:
                self.flaws.append(Flaw(Fault.CROSSED, spot, self._open[place]))
                self._close(place, spot)
                return
        if is_element(spot.name):
            self.flaws.append(Flaw(Fault.STRAY, spot))

    def _report(self, flaw: Flaw) -> None:
        """Report what may come up again for each element that one tag affects."""
        for known in self.flaws[-4:]:
            if known.fault is flaw.fault and known.spot == flaw.spot:
                return
        self.flaws.append(flaw)
        self._is_given_up = len(self.flaws) >= ENOUGH

    # Start tags

    def _foreign(self) -> str:
        """Inside which other vocabulary a start tag stands, if it does."""
        if not (self._counts.get("svg") or self._counts.get("math")):
            return ""
        for spot in reversed(self._open):
            if spot.name in SVG_PARENTS:
                return spot.name
            if spot.name in INTEGRATION:
                return ""
        return ""

    def _make_room(self, spot: Spot) -> None:
        """Close what the start tag of an element of HTML closes."""
        name = spot.name
        if name in CLOSES_PARAGRAPH:
            self._close_item(spot)
            self._close_paragraph(spot)
        if name in TABLE_PARENTS:
            self._close_table_part(spot)
        elif self._open and self._open[-1].name in FOSTERING and name not in NOT_FOSTERED:
            self._foster(spot)
        elif name in {"option", "optgroup"}:
            while self._open and self._open[-1].name in {"option", name}:
                self._remove(-1)
        elif name in {"rb", "rp", "rt", "rtc"}:
            while self._open and self._open[-1].name in {"rb", "rp", "rt"}:
                self._remove(-1)
        if name in NOT_IN_ITSELF or name in HEADINGS:
            self._close_same(spot)
        self._judge_list(spot)

    def _close_paragraph(self, spot: Spot) -> None:
        place = self._find(frozenset({"p"}), SCOPES["p"])
        if place >= 0:
            # Inline markup goes on in the next block; the paragraph does not.
            paragraph = self._remove(place)
            self._crossed.pop(paragraph, None)
            self._lose(paragraph, Flaw(Fault.IN_PARAGRAPH, spot, paragraph))

    def _close_item(self, spot: Spot) -> None:
        """`li` ends the `li` before it, `dt` and `dd` each other."""
        if spot.name not in {"dd", "dt", "li"}:
            return
        names = frozenset({"li"}) if spot.name == "li" else frozenset({"dd", "dt"})
        place = self._find(names, SPECIAL - {"address", "div", "p"})
        if place >= 0:
            self._close_above(place, spot)
            self._crossed.pop(self._remove(place), None)

    def _close_table_part(self, spot: Spot) -> None:
        place = self._find(TABLE_PARENTS[spot.name], SCOPES["table"])
        if place < 0 or self._find(frozenset({"table"}), SCOPES["table"]) < 0:
            if not self._counts.get("template"):
                self.flaws.append(Flaw(Fault.OUTSIDE_TABLE, spot))
            return
        self._close_above(place, spot)

    def _judge_list(self, spot: Spot) -> None:
        if spot.name in ITEM_PARENTS and self._find(ITEM_PARENTS[spot.name], SCOPE) < 0:
            self.flaws.append(Flaw(Fault.LOOSE_ITEM, spot))
        elif self._open and self._open[-1].name in LIST_CHILDREN:
            parent = self._open[-1]
            if spot.name not in LIST_CHILDREN[parent.name] and parent not in self._told:
                self._told.add(parent)
                self.flaws.append(Flaw(Fault.NOT_ITEM, spot, parent))

    def _close_same(self, spot: Spot) -> None:
        if spot.name in HEADINGS:
            is_open = bool(self._open) and self._open[-1].name in HEADINGS
            place = len(self._open) - 1 if is_open else -1
        else:
            place = self._find(frozenset({spot.name}), SCOPE)
        if place >= 0:
            outer = self._remove(place)
            self.flaws.append(Flaw(Fault.IN_ITSELF, spot, outer))
            self._lose(outer, None)

    def _foster(self, spot: Spot) -> None:
        place = self._find(frozenset({"table"}), frozenset())
        if place >= 0 and self._open[place] not in self._told:
            self._told.add(self._open[place])
            self.flaws.append(Flaw(Fault.FOSTERED, spot, self._open[place]))
