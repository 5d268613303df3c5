"""The rule enclosure-type-mismatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import MEDIA, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show
from feedlint.values import file_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Media
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
    visits, dialects = (MEDIA,), RSS

    def check(self, media: Media, context: Context) -> Iterator[Finding]:
        """Compare type and extension by a table of both."""
        del context
        if media.node.tag != "enclosure" or media.address is None or media.media_type is None:
            return
        extension = file_types.extension_of(media.address.text)
        wanted = file_types.wanted(extension, media.media_type.text)
        if wanted:
            yield Finding(
                media.media_type.anchor(),
                f"the type {show(media.media_type.text)} does not fit a file that ends in .{extension}",
                help=f"write {wanted}, if the file is what its name says",
            )
