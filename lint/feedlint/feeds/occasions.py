"""What a feed must have before some rules look at the whole of it.

Most feeds have none of this, and then the rules are not even imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import ATOM, XHTML
from feedlint.pattern import lazy
from feedlint.values.namespaces import KNOWN

if TYPE_CHECKING:
    from feedlint.feeds.whole import Whole

_XML_ATTRIBUTE = lazy(r"[ \t\r\n]xml:([A-Za-z]+)")
#: Namespaces whose prefix matters: there is a usual way without one.
_BARE = frozenset((ATOM, XHTML))


def declares_unusually(feed: Whole) -> bool:
    """Whether a namespace is unknown, has another prefix than usual, or hides elements."""
    if feed.root.prefix:
        return True
    is_atom = feed.document.dialect == "atom"
    return any(
        (prefix not in KNOWN.get(name, ()) and not (not prefix and name in _BARE))
        or (is_atom and prefix and name in _BARE)
        for prefix, name in feed.document.namespaces
    )


def has_xml_attributes(feed: Whole) -> bool:
    """Whether there is an attribute of XML's own beside xml:lang and xml:base."""
    if not feed.document.mentions("xml:"):
        return False
    return bool(set(_XML_ATTRIBUTE.findall(feed.document.text)) - {"lang", "base"})


def has_stylesheet(feed: Whole) -> bool:
    """Whether there is an instruction for a style sheet."""
    return feed.document.mentions("<?xml-stylesheet")
