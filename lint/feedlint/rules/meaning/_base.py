"""What the rules about the meaning of feeds have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.names import ATOM, local_name
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.feeds.concepts import Link, Value
    from feedlint.feeds.holders import Holder
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: The namespace of XML signatures (RFC 4287, section 5.1).
SIGNATURE = "http://www.w3.org/2000/09/xmldsig#"
#: The namespace of RFC 4685, section 2.
THREAD = "http://purl.org/syndication/thread/1.0"
# No scheme, or half of one: RFC 3986, section 4.2 makes a path of it.
HALF_ADDRESS = lazy(
    r"www(?:\.[a-z0-9-]+){2,}+(?=[/?#:]|\Z)|https?//|ttps?:?//|https?;//",
    re.IGNORECASE,
)

#: A file of Windows, or of a machine in its network: no address at all.
FILE_PATH = lazy(r"[a-z]:[\\/]|\\\\(?=[a-z0-9])", re.IGNORECASE)

#: The schemes of addresses that are programs.
SCRIPTS = frozenset(("javascript", "vbscript", "livescript"))
_RSS = frozenset(("rss", "rdf"))

#: What is told one by one, of what a person may have done: more is a generator's doing.
FEW = 4


def is_head(holder: Holder) -> bool:
    """Whether a holder speaks for the whole feed."""
    return holder.kind in holder.feed.dialect.heads


def is_rss(context: Context) -> bool:
    """Whether a document is of one of the versions of RSS."""
    return context.document.dialect in _RSS


def is_without_base(value: Value, context: Context) -> bool:
    """Whether a value is RSS's own, where no base makes an address of half an address."""
    return is_rss(context) and not str(value.node.tag).startswith(f"{{{ATOM}}}")


def head_of(feed: Feed) -> Holder | None:
    """What speaks for the whole feed; None in a document that is no feed."""
    return feed.head if feed.document.form == "feed" and is_head(feed.head) else None


def holder_name(holder: Holder) -> str:
    """What people call what holds something: `feed`, `entry` or `item`, `source`."""
    if is_head(holder):
        return "feed"
    if holder.kind in holder.feed.dialect.entries:
        return holder.feed.dialect.entry
    return local_name(holder.node)


def links_of(holder: Holder, relation: str) -> list[Link]:
    """The links of one relation that stand right in a holder."""
    return [link for link in holder.links if link.relation == relation]


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that `word` is one slip of; empty where there is none."""
    from feedlint.commits.keys import is_one_slip

    return min((other for other in known if is_one_slip(word, other)), default="")


def times(count: int) -> str:
    """How often something is there: `twice`, `3 times`."""
    return "twice" if count == 2 else f"{count} times"  # two is twice
