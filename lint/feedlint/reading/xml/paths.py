"""Where an element stands in its tree, in words: `/feed/entry[3]/id`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from feedlint.reading.shortened import MAX_ID, MAX_NAME, MAX_PATH, in_short, with_digest

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element


class Paths:
    """Element paths such as `/feed/entry[3]/id`; siblings are counted once a parent.

    `identity` says what an entry is known by, and '' of an element that is none.
    """

    def __init__(self, identity: Callable[[Element], str] | None = None) -> None:
        self._numbers: dict[Element, _Numbers] = {}
        self._identity = identity
        #: What stands behind the names of entries: an id may be long, and is asked for by
        #: each finding in its entry.
        self._ids: dict[Element, str] = {}
        # Many findings in a row may stand in one element, deep in a tree: its path is kept.
        self._parent: tuple[Element | None, str] = None, ""
        self._holder: tuple[Element | None, str] = None, ""

    def of(self, element: Element | None) -> str | None:
        """The path of `element`, an XPath but for the default namespace."""
        if element is None:
            return None
        parent = element.getparent()
        if parent is None:
            return in_short(f"/{_step(element)}")
        if parent is not self._parent[0]:
            self._parent = parent, self._whole(parent)
        return in_short(f"{self._parent[1]}/{_step(element)}{self._number(parent, element)}")

    def _whole(self, element: Element) -> str:
        """The path of what other elements stand in, at its full length."""
        steps: list[str] = []
        current: Element | None = element
        while current is not None:
            parent = current.getparent()
            number = self._number(parent, current) if parent is not None else ""
            steps.append(_step(current) + number)
            current = parent
        return "/" + "/".join(reversed(steps))

    def address(self, element: Element | None) -> str:
        """The path of `element` with an entry by its id, and without other numbers."""
        if element is None:
            return with_digest("/", MAX_PATH)
        parent = element.getparent()
        if parent is not self._holder[0]:
            self._holder = parent, self._address(parent)
        step = _step(element) + self._id(element)
        return with_digest(f"{self._holder[1]}/{step}", MAX_PATH)

    def _address(self, element: Element | None) -> str:
        """The same of what other elements stand in, at its full length."""
        steps: list[str] = []
        while element is not None:
            steps.append(_step(element) + self._id(element))
            element = element.getparent()
        return "".join(f"/{step}" for step in reversed(steps))

    def _id(self, element: Element) -> str:
        if self._identity is None:
            return ""
        if element not in self._ids:
            known = self._identity(element)
            self._ids[element] = f"[{with_digest(known, MAX_ID)}]" if known else ""
        return self._ids[element]

    def _number(self, parent: Element, child: Element) -> str:
        if parent not in self._numbers:
            self._numbers[parent] = _Numbers(parent)
        return self._numbers[parent].of(child)


def _step(element: Element) -> str:
    name = etree.QName(element).localname
    if len(name) > MAX_NAME:
        name = f"{name[:MAX_NAME]}…"
    return f"{element.prefix}:{name}" if element.prefix else name


#: How often all siblings are looked through before all are counted.
_MAX_LOOKS = 20


class _Numbers:
    """The numbers of the children of one element among those with their tags.

    Counted as far as was asked for: most findings stand near the beginning.
    """

    def __init__(self, parent: Element) -> None:
        self._rest = parent.iterchildren(etree.Element)
        self._counts: dict[str, int] = {}
        self._known: dict[Element, int] = {}
        self._looks = 0

    def of(self, child: Element) -> str:
        """`[2]` for the second; nothing for the only one."""
        while child not in self._known:
            self._count(next(self._rest))
        number = self._known[child]
        return f"[{number}]" if number > 1 or self._is_repeated(child) else ""

    def _count(self, child: Element) -> None:
        self._known[child] = self._counts[child.tag] = self._counts.get(child.tag, 0) + 1

    def _is_repeated(self, child: Element) -> bool:
        """Whether there is another child with the tag of this one, the first."""
        if self._counts[child.tag] == 1:
            self._looks += 1
            if self._looks < _MAX_LOOKS:
                return next(child.itersiblings(child.tag), None) is not None
            for other in self._rest:
                self._count(other)
        return self._counts[child.tag] > 1
