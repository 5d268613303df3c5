"""The rule image-too-big."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
)
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, local_name, text_of
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

#: As many as a number of pixels has at most, in the rule about those.
_DIGITS = 6
_MOST = {"width": 144, "height": 400}


class ImageTooBig(Rule):
    """An image should be 144 pixels wide at most, and 400 high.

    ## Why
    The specification sets these bounds; readers that keep to them scale the image down, or
    leave it out.

    ## Bad
    ```rss channel
    <image>
    <url>https://ada.invalid/a.png</url>
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <width>300</width>
    </image>
    ```

    ## Good
    ```rss channel
    <image>
    <url>https://ada.invalid/a.png</url>
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <width>144</width>
    </image>
    ```

    ## References
    - [RSS 2.0, image](https://www.rssboard.org/rss-specification#ltimagegtSubelementOfLtchannelgt)
    """

    code, name, since = "R041", "image-too-big", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = ("width", "height"), RSS
    w3c = ("InvalidWidth", "InvalidHeight")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare the width or height of the image of a channel with its bound."""
        del context
        parent = element.getparent()
        text = text_of(element).strip(SPACE)
        name = local_name(element)
        if parent is None or parent.tag != "image" or not (text.isascii() and text.isdigit()):
            return
        # More digits are no number of pixels, which is an error of its own.
        if len(text.lstrip("0")) <= _DIGITS and int(text) > _MOST[name]:
            yield Finding(
                on_text(element),
                f"the {name} of the image is {show(text)}, more than {_MOST[name]}",
                help="offer a smaller image here, and the big one in itunes:image or media:content",
            )
