"""The markup of an XHTML div, and whether its elements may stand where they do.

In XML every element ends where its end tag is. But readers hand the div to a parser of
HTML, which undoes what cannot be written in HTML; that is what the flaws are about.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from lxml import etree

from feedlint.text.html.categories import (
    CLOSES_PARAGRAPH,
    FOSTERING,
    HEADINGS,
    ITEM_PARENTS,
    LIST_CHILDREN,
    NOT_FOSTERED,
    NOT_IN_ITSELF,
    SCOPE,
    SCOPES,
    TABLE_PARENTS,
)
from feedlint.text.html.markup import (
    XLINK_HREF,
    Attribute,
    Markup,
    Tag,
    is_notable,
    is_plain_name,
    notable,
)
from feedlint.text.html.nesting import Fault, Flaw, Spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

_KNOWN = {
    "http://www.w3.org/1999/xhtml": "",
    "http://www.w3.org/2000/svg": "svg",
    "http://www.w3.org/1998/Math/MathML": "math",
}
_DIV, _PRE = "{http://www.w3.org/1999/xhtml}div", "{http://www.w3.org/1999/xhtml}pre"
_VOCABULARIES = frozenset(_KNOWN.values())
#: Elements that may stand wherever text may stand, and the ones in which that matters.
_INLINE = frozenset({"b", "br", "code", "em", "i", "img", "small", "span", "strong", "sub", "sup"})
_PICKY = FOSTERING | LIST_CHILDREN.keys()
#: What stands for anything but XHTML among the open elements.
_OTHER = "svg"


def read_tree(markup: Markup, keep: Callable[[Tag], Tag | None]) -> None:
    """Read what stands below the element of `markup` into it."""
    _Reader(markup, keep).children(markup.text.node, "")


def read_notable(markup: Markup) -> None:
    """The same without the tags that no rule speaks of, and faster."""
    if not _is_preformatted(markup.text.node):
        _NotableReader(markup, notable).children(markup.text.node, "")


def _is_preformatted(node: Element) -> bool:
    """Whether all there is is a `pre` in a `div`, as in nearly every entry of cgit."""
    if len(node) != 1 or len(node[0]) != 1 or node[0].tag != _DIV:
        return False
    div, pre = node[0], node[0][0]
    return pre.tag == _PRE and not len(pre) and not div.keys() and not pre.keys()


class _Reader:
    def __init__(self, markup: Markup, keep: Callable[[Tag], Tag | None]) -> None:
        self._markup = markup
        self._keep = keep
        self._open: list[tuple[str, Element]] = []
        self._told: set[Element] = set()

    def children(self, parent: Element, parent_name: str) -> None:
        """Read the elements in `parent`, which is called `parent_name` here."""
        # The parser stops at 256 levels, so this recursion has an end.
        for child in parent.iterchildren(etree.Element):
            vocabulary, name = _split(child.tag)
            self.take(child, vocabulary, name)
            if vocabulary:
                name = _OTHER
            elif name not in _INLINE or parent_name in _PICKY:
                self._judge(name, child)
            if len(child):
                self._open.append((name, child))
                self.children(child, name)
                self._open.pop()

    def take(self, element: Element, vocabulary: str, name: str) -> None:
        """Keep the tag of an element, if it is one to keep."""
        if vocabulary not in _VOCABULARIES and self._open and self._open[-1][0] == _OTHER:
            # A drawing holds what its editor needs, and nobody else reads that.
            return
        spot = Spot(name, 0, 0, element=element)
        tag = self._keep(Tag(spot, vocabulary, _attributes(element)))
        if tag is not None:
            self._markup.tags.append(tag)

    def _judge(self, name: str, element: Element) -> None:
        """Hold an element of XHTML against the ones it stands in."""
        if name in CLOSES_PARAGRAPH:
            self._forbid(Fault.IN_PARAGRAPH, name, element, "p")
        if name in NOT_IN_ITSELF:
            self._forbid(Fault.IN_ITSELF, name, element, name)
        wanted = ITEM_PARENTS.get(name)
        if wanted is not None and not any(outer in wanted for outer, _ in self._open):
            self._tell(Fault.LOOSE_ITEM, name, element, None)
        if self._open:
            self._judge_in(name, element, self._open[-1])

    def _judge_in(self, name: str, element: Element, outer: tuple[str, Element]) -> None:
        parent = outer[0]
        if parent in LIST_CHILDREN and name not in LIST_CHILDREN[parent]:
            self._tell(Fault.NOT_ITEM, name, element, outer)
        if name in HEADINGS and parent in HEADINGS:
            self._tell(Fault.IN_ITSELF, name, element, outer)
        if name in TABLE_PARENTS:
            if parent not in TABLE_PARENTS[name]:
                self._tell(Fault.OUTSIDE_TABLE, name, element, None)
        elif parent in FOSTERING and name not in NOT_FOSTERED:
            self._tell(Fault.FOSTERED, name, element, outer)

    def _forbid(self, fault: Fault, name: str, element: Element, forbidden: str) -> None:
        stop = SCOPES.get(forbidden, SCOPE)
        for outer in reversed(self._open):
            if outer[0] == forbidden:
                self._tell(fault, name, element, outer)
                return
            if outer[0] in stop:
                return

    def _tell(
        self, fault: Fault, name: str, element: Element, outer: tuple[str, Element] | None
    ) -> None:
        """Once for each element that holds what it cannot hold."""
        spot, other = Spot(name, 0, 0, element=element), None
        if outer is not None:
            if outer[1] in self._told:
                return
            self._told.add(outer[1])
            other = Spot(outer[0], 0, 0, element=outer[1])
        self._markup.flaws.append(Flaw(fault, spot, other))


class _NotableReader(_Reader):
    def take(self, element: Element, vocabulary: str, name: str) -> None:
        """Look at the most frequent case first: nothing to speak of."""
        is_plain = is_plain_name(name, vocabulary)
        if is_plain and not any(is_notable(key, value) for key, value in _items(element)):
            return
        super().take(element, vocabulary, name)


@lru_cache(maxsize=1024)
def _split(tag: str) -> tuple[str, str]:
    """The vocabulary and the local name of an element."""
    namespace, _, name = tag.rpartition("}")
    return _KNOWN.get(namespace[1:], namespace[1:] or "none"), name


def _attributes(element: Element) -> tuple[Attribute, ...]:
    return tuple(
        Attribute("xlink:href" if key == XLINK_HREF else key, value, key)
        for key, value in _items(element)
    )


def _items(element: Element) -> list[tuple[str, str]]:
    return cast("list[tuple[str, str]]", element.items())
