"""What servers said of a few files that a feed names; `feedlint.witnesses.probe` asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.podcast import show_of
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from collections.abc import Mapping

    from feedlint.feeds.concepts import Media
    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed

#: The newest enclosures that are asked for.
MOST = 3
#: How much of a file is fetched: enough to see that it can be done, and the head of a picture.
BEGINNING, OF_PICTURE = 64, 65_536
_NOT_ALLOWED = frozenset((400, 403, 404, 405, 501))


class Reply(NamedTuple):
    """One answer: its status and fields, and the octets that were taken of its body.

    `status` is 0 where no answer came; `problem` says why. `redirects` is how many led to it.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    redirects: int = 0
    data: bytes = b""
    problem: str = ""

    @property
    def is_right(self) -> bool:
        """Whether the server has the file."""
        return 200 <= self.status < 300

    def field(self, name: str) -> str:
        """A header field; nothing without one."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


class Sample(NamedTuple):
    """What a server says of a file: to HEAD, and to GET with a range."""

    head: Reply
    part: Reply

    @property
    def is_head_refused(self) -> bool:
        """Whether the file is there, and HEAD is answered as if it were not."""
        return self.part.is_right and self.head.status in _NOT_ALLOWED

    @property
    def size(self) -> int:
        """The octets of the whole file; 0 where the server does not say."""
        total = self.part.field("Content-Range").rpartition("/")[2].strip()
        if self.part.status != 206:
            total = self.part.field("Content-Length")
        return int(total) if total.isascii() and total.isdigit() and len(total) < 18 else 0

    @property
    def media_type(self) -> str:
        """The Content-Type without its parameters, in lower case."""
        return self.part.field("Content-Type").partition(";")[0].strip().lower()


#: By address.
Samples = dict[str, Sample]


def _is_oldest_first(entries: list[Entry]) -> bool:
    """Whether entries run from the oldest to the newest, by the first and the last of them."""
    dates = [entry.date("published", "updated") for entry in (*entries[:1], *entries[-1:])]
    instants = [date.instant for date in dates if date is not None]
    first, last = instants if len(instants) == 2 else (None, None)
    return first is not None and last is not None and first < last


def enclosures_of(feed: Feed) -> list[Media]:
    """The newest enclosures with addresses of the web: one an entry, `MOST` at most."""
    entries = list(feed.entries)
    if _is_oldest_first(entries):
        entries.reverse()
    found: dict[str, Media] = {}
    for entry in entries:
        for media in entry.media:
            is_own = media.role in ("enclosure", "attachment")
            if is_own and media.address is not None and is_web(media.address.text):
                found.setdefault(media.address.text, media)
                break
        if len(found) == MOST:
            break
    return list(found.values())


def artwork_of(feed: Feed) -> str:
    """The address of a show's artwork; nothing for what is no podcast."""
    if not feed.is_podcast or feed.dialect.name != "rss":
        return ""
    node = feed.once(show_of, feed).head.first("itunes:image")
    address = "" if node is None else (node.get("href") or "").strip()
    return address if is_web(address) else ""


def wanted(feed: Feed) -> Mapping[str, int]:
    """The addresses to ask for, each with the octets to fetch of it."""
    found = {
        media.address.text: BEGINNING for media in enclosures_of(feed) if media.address is not None
    }
    artwork = artwork_of(feed)
    return {**found, **({artwork: OF_PICTURE} if artwork else {})}
