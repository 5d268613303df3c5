"""The rule image-link-differs."""

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


class ImageLinkDiffers(Rule):
    """The image of a channel should link to where the channel links.

    ## Why
    Readers make of the image a link to the site. Where it leads elsewhere, one of the two is
    left over from a move.

    ## Bad
    ```rss channel
    <image>
    <url>https://ada.invalid/a.png</url>
    <title>Notes</title>
    <link>https://old.invalid/</link>
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

    code, name, since = "R043", "image-link-differs", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), FEEDS
    w3c = ("ImageLinkDoesntMatch",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the two links, but for scheme, `www.`, and a slash at the end."""
        del context
        image = next((h for h in feed.holders if h.kind == "image"), None)
        link = image.value("image-link") if image else None
        own = feed.head.permalink
        if link is None or own is None or "://" not in link.text or "://" not in own.text:
            return
        # A part of a site may well show the image of the whole.
        if not f"{_site(own.text)}/".startswith(f"{_site(link.text)}/"):
            yield Finding(
                link.anchor(),
                f"the image links to {show(link.text)}, the channel to {show(own.text)}",
                (Related(own.anchor(), "the link of the channel"),),
                help="write the link of the channel in both",
            )


def _site(address: str) -> str:
    """An address without what makes no difference to a reader."""
    rest = address.partition("://")[2] or address
    return rest.removeprefix("www.").rstrip("/").casefold()
