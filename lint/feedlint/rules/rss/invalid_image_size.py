"""The rule invalid-image-size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
)
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE, local_name, text_of
from feedlint.pattern import lazy
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_PIXELS = lazy("0*[1-9][0-9]{0,5}")


class InvalidImageSize(Rule):
    """The width and height of an image must be numbers of pixels.

    ## Why
    A program that lays out the page with them gets nothing from `88px`, and may drop the image.

    ## Bad
    ```rss channel
    <image>
    <url>https://ada.invalid/a.png</url>
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <width>88px</width>
    </image>
    ```

    ## Good
    ```rss channel
    <image>
    <url>https://ada.invalid/a.png</url>
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <width>88</width>
    </image>
    ```

    ## Fix
    Safe for a number with `px` behind it.

    ## References
    - [RSS 2.0, image](https://www.rssboard.org/rss-specification#ltimagegtSubelementOfLtchannelgt)
    """

    code, name, since = "R040", "invalid-image-size", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("width", "height"), RSS
    w3c = ("InvalidWidth", "InvalidHeight")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the width or height of the image of a channel."""
        del context
        text = text_of(element).strip(SPACE)
        if _holder(element) != "image" or _PIXELS.fullmatch(text):
            return
        wanted = text[:-2].strip(SPACE)
        fix = None
        if text[-2:].lower() == "px" and _PIXELS.fullmatch(wanted):
            fix = Fix(f"Write {wanted}", Safety.SAFE, (replace(on_text(element), wanted),))
        says = f"is {show(text)}, no number of pixels" if text else "is empty"
        yield Finding(
            on_text(element),
            f"the {local_name(element)} of the image {says}",
            fix=fix,
            help="write digits only, or leave it out",
        )


def _holder(element: Element) -> str:
    """The name of the parent of an element."""
    parent = element.getparent()
    return "" if parent is None else parent.tag
