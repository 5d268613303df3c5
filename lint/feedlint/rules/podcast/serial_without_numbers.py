"""The rule serial-without-numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class SerialWithoutNumbers(PodcastRule):
    """The episodes of a serial show must have numbers.

    ## Why
    Apps show a serial from its beginning, in the order of itunes:episode. An episode without a
    number is put anywhere.

    ## Bad
    ```rss channel
    <itunes:type>serial</itunes:type>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    ```

    ## Good
    ```rss channel
    <itunes:type>serial</itunes:type>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:episode>1</itunes:episode>
    </item>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P011", "serial-without-numbers", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look for full episodes without a number in a serial show."""
        del context
        if show.head.text("itunes:type").lower() != "serial":
            return
        for part in show.episodes:
            if (
                part.kind == "full"
                and part.first("itunes:episode") is None
                and part.first("enclosure") is not None
            ):
                says = "an episode of a serial show has no itunes:episode"
                yield Finding(on_tag(part.node), says, help="give each full episode its number")
