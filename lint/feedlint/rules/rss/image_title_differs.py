"""The rule image-title-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    FEEDS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class ImageTitleDiffers(Rule):
    """The image of a channel has its title.

    ## Why
    The title is what is shown, or read out, in the place of the image.

    ## Bad
    ```rss channel
    <image>
    <url>https://ada.invalid/a.png</url>
    <title>My logo</title>
    <link>https://ada.invalid/</link>
    </image>
    ```

    ## Good
    ```rss channel
    <image>
    <url>https://ada.invalid/a.png</url>
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    </image>
    ```

    ## References
    - [RSS 2.0, image](https://www.rssboard.org/rss-specification#ltimagegtSubelementOfLtchannelgt)
    """

    code, name, since = "R044", "image-title-differs", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), FEEDS
    w3c = ("ImageTitleDoesntMatch",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the two titles."""
        del context
        image = next((h for h in feed.holders if h.kind == "image"), None)
        title = image.value("image-title") if image else None
        own = feed.head.value("title")
        if title is None or own is None or not title.text or not own.text:
            return
        if title.text.split() != own.text.split():
            yield Finding(
                title.anchor(),
                f"the title of the image is {show(title.text)},"
                f" that of the channel {show(own.text)}",
                (Related(own.anchor(), "the title of the channel"),),
                help="write the title of the channel in both",
            )
