"""An entry as the announcement of a commit: its id, its links, the names in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.forges import BARE, ObjectName, sha_of_id, sha_of_link
from feedlint.names import atom, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# RFC 4287, 4.2.7.2: without rel a link is "alternate"; a name and its IRI are one.
_ALTERNATE = frozenset({"alternate", "http://www.iana.org/assignments/relation/alternate"})
_ID, _LINK = atom("id"), atom("link")


class Link(NamedTuple):
    """An alternate link of an entry, and the commit it leads to."""

    element: Element
    commit: ObjectName | None


class Identity(NamedTuple):
    """What an entry says about which commit it is.

    `identifier` is its `atom:id`; `by_id` is the commit that it names.
    """

    identifier: Element | None
    by_id: ObjectName | None
    links: tuple[Link, ...]

    @property
    def linked(self) -> tuple[Link, ...]:
        """The links that lead to a commit."""
        return tuple(link for link in self.links if link.commit is not None)

    @property
    def is_commit(self) -> bool:
        """Whether the entry announces a commit.

        Forty hexadecimal digits alone may be anything; with a link to a commit
        they are one.
        """
        return self.by_id is not None and (self.by_id.forge != BARE or bool(self.linked))


def identity_of(entry: Element) -> Identity:
    """Read the first `atom:id` and the alternate links of `entry`."""
    identifier = entry.find(_ID)
    by_id = sha_of_id(text_of(identifier)) if identifier is not None else None
    return Identity(
        identifier,
        by_id,
        tuple(
            Link(link, sha_of_link(link.get("href", ""), by_id))
            for link in entry.iterchildren(_LINK)
            if link.get("rel", "alternate") in _ALTERNATE
        ),
    )


def is_commit(entry: Element) -> bool:
    """Whether `entry` announces a commit; its links are read only where its id names one."""
    # Every entry of every feed is asked; `find` would parse a path.
    identifier = next(entry.iterchildren(_ID), None)
    if identifier is None or sha_of_id(text_of(identifier)) is None:
        return False
    return identity_of(entry).is_commit
