"""The rule enclosure-type-mismatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
    grouped,
)
from feedlint.text.show import show
from feedlint.values import file_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class EnclosureTypeMismatch(Rule):
    """The type of an enclosure should fit the end of its address.

    ## Why
    Some clients go by the type, others by the end of the address; what one plays another
    offers for download, or refuses.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="video/mp4"/>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    ```

    ## References
    - [RSS 2.0, enclosure](https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt)
    """

    code, name, since = "R032", "enclosure-type-mismatch", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare type and extension by a table of both, each pair told once a feed."""
        del context
        found = [
            (media.media_type, extension, wanted)
            for media in feed.media
            if media.node.tag == "enclosure"
            and media.media_type is not None
            # What is no media type at all is told as such.
            and "/" in media.media_type.text
            and (extension := file_types.extension_of(media.address.text if media.address else ""))
            and (wanted := file_types.wanted(extension, media.media_type.text))
        ]
        for group in grouped(found, lambda pair: (pair[0].text, pair[1])):
            value, extension, wanted = group[0]
            yield Finding(
                value.anchor(),
                f"the type {show(value.text)} does not fit a file that ends in .{extension}"
                f"{and_more(len(group) - 1, 'item')}",
                help=f"write {wanted}, if the file is what its name says",
            )
