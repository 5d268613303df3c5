"""The vocabulary that every room shares: namespaces, names of elements, character data."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ATOM = "http://www.w3.org/2005/Atom"
#: The publishing protocol (RFC 5023).
APP = "http://www.w3.org/2007/app"
XHTML = "http://www.w3.org/1999/xhtml"
XML = "http://www.w3.org/XML/1998/namespace"
#: Apple's elements for podcasts, and the spellings of the name that readers know as well.
ITUNES = (
    "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "http://www.itunes.com/DTDs/Podcast-1.0.dtd",
    "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
)
#: Podcasting 2.0 by both its names.
PODCAST = (
    "https://podcastindex.org/namespace/1.0",
    "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
)
#: The end of the address of RSS 0.91's DTD, wherever it was kept.
DTD_OF_RSS_091 = "rss-0.91.dtd"
#: What people write for the attributes of an enclosure and a source of RSS.
STAND_INS = {"url": ("href", "src"), "length": ("size",), "type": ("mimetype", "mime-type")}
#: The white space of XML 1.0, section 2.3; nothing else is white space in a feed.
SPACE = " \t\n\r"


def atom(name: str) -> str:
    """The name of an Atom element as lxml has it: `{namespace}name`."""
    return f"{{{ATOM}}}{name}"


def text_of(element: Element) -> str:
    """All character data in `element` and below it, past comments and instructions."""
    if not len(element):
        return element.text or ""
    from lxml import etree

    if not etree.iselement(element):
        # An object of JSON has members, and no text.
        return ""
    if next(element.iter(etree.Entity), None) is None:
        # Not itertext(): its time grows with the square of the comments.
        return etree.tostring(element, method="text", encoding="unicode", with_tail=False)
    return _with_references(element)


def _with_references(element: Element) -> str:
    """The same where references to entities stand unresolved, and are kept as they are."""
    from lxml import etree

    silent = (etree._Comment, etree._ProcessingInstruction)  # noqa: SLF001  # as above
    found: list[str] = []
    waiting: list[Element | str | None] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            found.append(node)
        elif node is not None:
            tail = node.tail if node is not element else None
            own = () if isinstance(node, silent) else (node.text, *node)
            waiting += reversed((*own, tail))
    return "".join(found)


def local_name(element: Element) -> str:
    """The name of `element` without its namespace."""
    return element.tag.rpartition("}")[2]
