"""Ask servers for the files that a feed names: HEAD, and the first octets of each.

The addresses are the feed's choice: nothing in a private network is asked unless that is allowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.witnesses.fetch import Limits, NotFetchedError, Way, fetch
from feedlint.witnesses.manners import is_public
from feedlint.witnesses.samples import Reply, Sample, Samples, wanted

if TYPE_CHECKING:
    from feedlint.feeds.view import Feed

#: A player would not wait longer either.
LIMITS = Limits(connect=10.0, read=10.0, total=20.0)


def ask(feed: Feed, limits: Limits = LIMITS, *, allows_private: bool = False) -> Samples:
    """What servers say of the newest enclosures of a feed, and of its artwork."""
    is_allowed = None if allows_private else is_public
    found = {}
    for address, size in wanted(feed).items():
        part = _reply(address, limits, Way(is_allowed, most=size))
        # A server that is not there is not asked twice.
        head = _reply(address, limits, Way(is_allowed, method="HEAD")) if part.status else part
        found[address] = Sample(head, part)
    return found


def _reply(address: str, limits: Limits, way: Way) -> Reply:
    try:
        data, transport = fetch(address, limits, way)
    except NotFetchedError as error:
        words = str(error).removeprefix("cannot be fetched: ")
        return Reply(error.status, problem=words)
    return Reply(transport.status, transport.headers, len(transport.redirects), data)
