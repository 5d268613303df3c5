"""What a table says of a feed beside its findings: how large it is, what it is, who wrote it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.view import Feed
from feedlint.names import text_of

if TYPE_CHECKING:
    from feedlint.reading.document import Document

#: Characters of a generator's name that are kept.
_MOST = 200


class Facts(NamedTuple):
    """A feed in numbers: SHA-256 and octets of its bytes, and what it says of itself.

    `seconds` is what linting it took. `fetched_at` (seconds since 1970) and `http_status` are 0
    where it was not fetched.
    """

    sha256: str
    size: int
    dialect: str = ""
    generator: str = ""
    seconds: float = 0.0
    fetched_at: float = 0.0
    http_status: int = 0


def of_bytes(data: bytes) -> Facts:
    """The facts of a feed that nobody has looked into."""
    return Facts(hashlib.sha256(data).hexdigest(), len(data))


def of_document(document: Document) -> Facts:
    """The facts of a feed that was read."""
    source = document.source
    generator = generator_of(Feed(document)) if document.is_ready else ""
    facts = of_bytes(source.bom + source.data)
    return facts._replace(dialect=document.dialect, generator=generator)


def generator_of(feed: Feed) -> str:
    """What wrote a feed, in its own words; '' where it does not say."""
    found = feed.head.first("generator")
    if found is None:
        return ""
    return " ".join(text_of(found.node).split())[:_MOST]
