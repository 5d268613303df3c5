"""What the rules about paged, archived and complete feeds have in common (RFC 5005)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.values import iri

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Link
    from feedlint.feeds.holders import Holder

HISTORY = "http://purl.org/syndication/history/1.0"
COMPLETE = f"{{{HISTORY}}}complete"
ARCHIVE = f"{{{HISTORY}}}archive"
#: The relations that lead from one document of a feed to another (RFC 5005, sections 3 and 4).
PAGING = frozenset({"first", "last", "next", "previous", "next-archive", "prev-archive"})


def mark_of(head: Holder) -> Element | None:
    """The first element by which a feed says that it has all its entries."""
    return next(head.node.iterchildren(COMPLETE), None)


def is_complete(head: Holder) -> bool:
    """Whether a feed says that it has all its entries (RFC 5005, section 2)."""
    return mark_of(head) is not None


def target(link: Link) -> str:
    """Where a link leads, as far as the document tells."""
    href = link.address.text if link.address else ""
    base = link.holder.feed.base_of(link.node)
    return iri.resolve(base, href) if base else href


def targets(holder: Holder, relation: str) -> set[str]:
    """Where the holder's links of one relation lead."""
    return {target(link) for link in holder.links if link.relation == relation}
