"""Whether a generator has escaped the texts of all commits once too often.

A commit may speak of `&lt;`, and one in four thousand does. That it is the generator's
doing shows in all of a feed: no text then has an `&`, a `<` or a `>` but as a reference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.message import message_of
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from feedlint.commits.message import Message
    from feedlint.feeds.view import Feed

#: So many texts show a custom of the generator.
_FEW = 3
_REFERENCE = lazy(r"&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});")
_RAW = lazy(r"[<>]|&(?!(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")


class Escaped(NamedTuple):
    """How many titles and bodies of messages are escaped twice, and the first entry's message."""

    titles: int
    bodies: int
    first: Message


def escaped_twice(feed: Feed) -> Escaped | None:
    """What of a feed of commits is escaped once too often; None where nothing is."""
    read = (feed.once(message_of, entry) for entry in feed.entries)
    messages = [message for message in read if message is not None]
    titles = _count([message.title for message in messages])
    bodies = _count([message.body for message in messages])
    if not titles and not bodies:
        return None
    which = (m for m in messages if is_shown(m.title if titles else m.body))
    return Escaped(titles, bodies, next(which))


def is_shown(text: str) -> bool:
    """Whether a reader sees a reference."""
    return "&" in text and _REFERENCE.search(text) is not None


def _count(texts: list[str]) -> int:
    """How many texts have references and nothing else to escape; 0 if one has that."""
    count = 0
    for text in texts:
        if "&" in text or "<" in text or ">" in text:
            if _RAW.search(text) is not None:
                return 0
            count += 1
    return count if count >= _FEW else 0
