"""The categories of a show, held against Apple's list, each with the fault that it has."""

from __future__ import annotations

import enum
import html
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from feedlint.names import SPACE
from feedlint.rules.podcast._base import on_part
from feedlint.values.registry import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.feeds.podcast import Show

#: Until 2019, with what Apple has for them now, where that is one thing.
_OLD = {
    "News & Politics": "News",
    "Health": "Health & Fitness",
    "Sports & Recreation": "Sports",
    "Games & Hobbies": "Leisure",
    "Government & Organizations": "Government",
    "Science & Medicine": "Science",
    "Literature": "Books",
    "Fitness & Nutrition": "Fitness",
    "Management & Marketing": "",
    "Self-Help": "Self-Improvement",
    **dict.fromkeys(("Shopping", "Business", "Education Technology", "Higher Education"), ""),
    **dict.fromkeys(("K-12", "Training", "Educational Technology", "Local", "National"), ""),
    **dict.fromkeys(("Regional", "Other", "Other Games", "Amateur", "Outdoor"), ""),
    **dict.fromkeys(("College & High School", "Professional", "Gadgets", "Podcasting"), ""),
    **dict.fromkeys(("Software How-To", "Arts & Entertainment", "Audio Blogs", "Family"), ""),
    **dict.fromkeys(("International", "Movies & Television", "Public Radio", "Talk Radio"), ""),
    **dict.fromkeys(("Transportation", "Travel", "Computers", "Technology News", "Rock"), ""),
    **dict.fromkeys(("Information Technology", "Gadget", "Entertainment", "Poetry"), ""),
}


class Fault(enum.Enum):
    """What is wrong with a category."""

    NONE = enum.auto()
    UNKNOWN = enum.auto()
    SPELLING = enum.auto()
    PLACE = enum.auto()
    OBSOLETE = enum.auto()


class Category(NamedTuple):
    """A category: its name as it is written, that of the one around it, and its fault.

    `meant` is the right name, or for one in a wrong place the category that it belongs to.
    """

    node: Element
    name: str
    parent: str
    fault: Fault
    meant: str = ""

    @property
    def anchor(self) -> Anchor:
        """Its name in the source."""
        return on_part(self.node, "text")

    @property
    def is_deep(self) -> bool:
        """Whether it stands in a subcategory, where nobody looks."""
        return self.parent in _owners()

    @property
    def escaped(self) -> str:
        """What is meant, as it is written in XML."""
        return html.escape(self.meant, quote=False)

    @property
    def known(self) -> list[str]:
        """The names that can stand in its place, by which it is not told apart from others."""
        return [*_names().values()]


def categories(show: Show) -> list[Category]:
    """The categories of a show, in document order."""
    return [c for node in show.head.all("itunes:category") for c in _family(node, "")]


def _family(node: Element, parent: str) -> Iterator[Category]:
    name = node.get("text")
    if name is not None and name.strip(SPACE):
        yield _judged(node, name, parent)
        # A second level is told by those inside it.
        for child in node:
            if child.tag == node.tag:
                yield from _family(child, _meant(name) or name)


@cache
def _names() -> dict[str, str]:
    """All names by themselves in lower case."""
    lists = table("apple-categories")
    return {name.lower(): name for top, below in lists.items() for name in (top, *below)}


@cache
def _owners() -> dict[str, str]:
    """The subcategories, each with what it belongs to."""
    return {name: top for top, below in table("apple-categories").items() for name in below}


def _meant(name: str) -> str:
    """The known name that this one is, but for case, space and escapes; or nothing."""
    plain = " ".join(html.unescape(html.unescape(name)).split())
    # Of the names that Apple has now, none has this word.
    return _names().get(plain.lower().replace(" and ", " & "), "")


def _judged(node: Element, name: str, parent: str) -> Category:
    meant, tops = _meant(name), table("apple-categories")
    if not meant:
        plain = " ".join(html.unescape(name).split())
        fault = Fault.OBSOLETE if plain in _OLD else Fault.UNKNOWN
        return Category(node, name, parent, fault, _OLD.get(plain, ""))
    if name != meant:
        return Category(node, name, parent, Fault.SPELLING, meant)
    is_known_parent = parent in tops
    if parent in _owners():
        return Category(node, name, parent, Fault.PLACE, _owners().get(meant, ""))
    if not parent and meant not in tops:
        return Category(node, name, parent, Fault.PLACE, _owners()[meant])
    if is_known_parent and meant not in tops[parent]:
        return Category(node, name, parent, Fault.PLACE, _owners().get(meant, ""))
    return Category(node, name, parent, Fault.NONE)
