"""The rule media-duration-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.podcast import seconds_of
from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Part, Show
    from feedlint.rule import Context

#: What rounding makes of one duration, in seconds.
_APART = 2


class MediaDurationDiffers(PodcastRule):
    """media:content should have the duration that itunes:duration has.

    ## Why
    Both speak of one file; apps that know both take either.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <media:content url="https://ada.invalid/1.mp3" duration="900" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <media:content url="https://ada.invalid/1.mp3" duration="1500" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    ```

    ## References
    - [Media RSS 1.5.1](https://www.rssboard.org/media-rss)
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P016", "media-duration-differs", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare media:content of the same file."""
        del context
        for part in show.episodes:
            node, seconds = part.first("itunes:duration"), part.seconds
            if node is None or not seconds:
                continue
            urls = {given(enclosure, "url") for enclosure in part.all("enclosure")}
            for media in _contents(part):
                other = seconds_of(given(media, "duration"))
                if other and given(media, "url") in urls and abs(other - seconds) > _APART:
                    yield Finding(
                        on_part(media, "duration"),
                        f"media:content says {other:,.0f} seconds, itunes:duration {seconds:,.0f}",
                        (Related(on_word(node), "itunes:duration"),),
                        help="write the same in both",
                        group="differs",
                        few=4,
                    )


def _contents(part: Part) -> Iterator[Element]:
    """What media:content there is, in a group as well."""
    yield from part.all("media:content")
    for group in part.all("media:group"):
        yield from group.iterchildren(f"{group.tag[: -len('group')]}content")
