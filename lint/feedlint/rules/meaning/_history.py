"""What the rules about paged, archived and complete feeds have in common (RFC 5005)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rules.meaning._base import base_of, links_of
from feedlint.values import iri

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HISTORY = "http://purl.org/syndication/history/1.0"
COMPLETE = f"{{{HISTORY}}}complete"
ARCHIVE = f"{{{HISTORY}}}archive"
#: The relations that lead from one document of a feed to another (RFC 5005, sections 3 and 4).
PAGING = frozenset({"first", "last", "next", "previous", "next-archive", "prev-archive"})


def is_complete(feed: Element) -> bool:
    """Whether a feed says that it has all its entries (RFC 5005, section 2)."""
    return next(feed.iterchildren(COMPLETE), None) is not None


def target(link: Element) -> str:
    """Where a link leads, as far as the document tells."""
    href, base = link.get("href", ""), base_of(link)
    return iri.resolve(base, href) if base else href


def targets(feed: Element, rel: str) -> set[str]:
    """Where the feed's links of one relation lead."""
    return {target(link) for link in links_of(feed, rel)}
