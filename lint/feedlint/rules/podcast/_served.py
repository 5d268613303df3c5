"""What the rules about files on their servers share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.podcast import show_of
from feedlint.rule import EVERY, FEED, Rule, if_enclosures
from feedlint.rules.podcast._base import on_part
from feedlint.witnesses.samples import artwork_of, enclosures_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.feeds.concepts import Media
    from feedlint.feeds.view import Feed
    from feedlint.finding import Finding
    from feedlint.rule import Context
    from feedlint.witnesses.samples import Sample


class Served(NamedTuple):
    """A file that a feed names, and what its server says; `media` is None for the artwork."""

    what: str
    anchor: Anchor
    media: Media | None
    sample: Sample

    @property
    def is_page(self) -> bool:
        """Whether a page of the web comes in place of sound or film."""
        value = self.media.media_type if self.media is not None else None
        is_played = value is not None and value.text[:6].lower() in ("audio/", "video/")
        return is_played and self.sample.media_type in ("text/html", "application/xhtml+xml")


def served(feed: Feed, context: Context) -> Iterator[Served]:
    """The files that were asked for, the artwork last."""
    samples = context.samples
    for media in enclosures_of(feed):
        if media.address is not None and media.address.text in samples:
            sample = samples[media.address.text]
            yield Served(f"the {media.role}", media.address.anchor(), media, sample)
    address = artwork_of(feed)
    node = context.once(show_of, feed).head.first("itunes:image") if address else None
    if node is not None and address in samples:
        yield Served("the artwork", on_part(node, "href"), None, samples[address])


class ServedRule(Rule):
    """A rule about each file that was asked for; without `--enclosures` none is."""

    visits, dialects = (if_enclosures(FEED),), EVERY
    #: Whether it has something to say of a page that comes in place of a file.
    judges_pages = False

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Judge the files that are there, one by one."""
        for one in served(feed, context):
            if one.sample.part.is_right and (self.judges_pages or not one.is_page):
                yield from self.judge(one)

    def judge(self, one: Served) -> Iterator[Finding]:
        """Yield what is wrong with a file."""
        raise TypeError(f"{type(self).__name__} judges no file")
