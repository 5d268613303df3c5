"""The rule image-format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_text
from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.values import file_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_OTHERS = frozenset(
    ("svg", "svgz", "webp", "avif", "bmp", "ico", "tif", "tiff", "jxl", "heic", "xpm")
)


class ImageFormat(Rule):
    """The image of a channel is a GIF, JPEG or PNG.

    ## Why
    The specification names these three. A reader of today shows WebP too, and often no SVG.

    ## Bad
    ```rss channel
    <image>
    <url>https://ada.invalid/a.svg</url>
    <title>Notes</title>
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

    code, name, since = "R042", "image-format", "0.1.0"
    severity = Severity.INFO
    visits, dialects = ("url",), RSS
    w3c = ("ImageUrlFormat",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the extension of an image's address, where it has one of another format."""
        del context
        parent = element.getparent()
        value = in_text(element)
        extension = file_types.extension_of(value.text)
        if parent is not None and parent.tag == "image" and extension in _OTHERS:
            yield Finding(
                value.anchor(),
                f"the image of the channel is a file that ends in .{extension}",
                help="offer the image as PNG",
            )
