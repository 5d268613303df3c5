"""What the rules about RSS share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from feedlint.values.iri import split, split_authority

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from lxml.etree import _Element as Element

T = TypeVar("T")

#: RSS 2.0 and the versions before it that are no RDF.
RSS = frozenset(("rss",))
#: Every RSS.
FEEDS = frozenset(("rss", "rdf"))
#: RSS 1.0 and 0.90.
RDF_ONLY = frozenset(("rdf",))
DC = "http://purl.org/dc/elements/1.1/"
ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
MEDIA_RSS = ("http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss")


def grouped(things: Iterable[T], key: Callable[[T], Hashable]) -> Iterator[list[T]]:
    """The things that share a key, for what a generator does to every item is told once."""
    groups: dict[Hashable, list[T]] = {}
    for thing in things:
        groups.setdefault(key(thing), []).append(thing)
    yield from groups.values()


def and_more(others: int, what: str) -> str:
    """The end of a message that stands for several: `, and in 3 more items`."""
    return f", and in {others:,} more {what}{'s' if others > 1 else ''}" if others else ""


def host_of(address: str) -> str:
    """The host of an address in lower case, without `www.`; empty where it has none."""
    authority = split(address).authority
    host = split_authority(authority).host.text if authority else ""
    return (host or "").lower().removeprefix("www.")


def is_rss_20(root: Element) -> bool:
    """Whether a document says that it is RSS 2.0."""
    return (root.get("version") or "").strip().startswith("2")


def may_be_permalink(guid: Element) -> bool:
    """Whether readers take a guid for an address: unless it says that it is none.

    What says so in other letters is told as that.
    """
    if guid.get("isPermaLink") is None and any(n.lower() == "ispermalink" for n in guid.attrib):
        return False
    return guid.get("isPermaLink", "true").strip() == "true"
