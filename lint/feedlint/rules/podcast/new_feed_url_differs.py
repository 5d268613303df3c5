"""The rule new-feed-url-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_word
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class NewFeedUrlDiffers(PodcastRule):
    """itunes:new-feed-url should be the address of the feed that has it.

    ## Why
    Off by default. Apple reads it in the old feed, which a redirect leads to the new one, and
    there it names the feed itself. Another address is right only while a show moves.

    ## Bad
    ```rss channel
    <itunes:new-feed-url>https://ada.invalid/new.xml</itunes:new-feed-url>
    ```

    ## Good
    ```rss channel
    <itunes:new-feed-url>https://ada.invalid/feed.xml</itunes:new-feed-url>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P034", "new-feed-url-differs", "0.1.0"
    severity = Severity.INFO
    default = False

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare with the feed's own link."""
        del context
        node, text = show.head.first("itunes:new-feed-url"), show.head.text("itunes:new-feed-url")
        own = [
            given(link, "href")
            for link in show.head.all("atom:link")
            if given(link, "rel") == "self"
        ]
        if node is not None and text and own and text not in own:
            says = f"itunes:new-feed-url is not the feed's own address, {quoted(own[0])}"
            yield Finding(on_word(node), says, help="take it out when the move is over")
