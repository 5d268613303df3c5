"""The rule image-part-empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_PARTS = {
    "image": ("url", "title", "link"),
    "textInput": ("title", "description", "name", "link"),
}


class ImagePartEmpty(Rule):
    """The parts of an image and of a textInput must not be empty.

    ## Why
    Each of them is required: an image without an address shows nothing, one without a link
    leads nowhere.

    ## Bad
    ```rss channel
    <image>
    <url></url>
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

    code, name, since = "R045", "image-part-empty", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("image", "textInput"), RSS
    w3c = ("NotBlank",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the required parts of one image or textInput."""
        del context
        for child in element:
            if child.tag in _PARTS[element.tag] and not text_of(child).strip(SPACE):
                yield Finding(
                    on_tag(child),
                    f"the {child.tag} of the {element.tag} is empty",
                    help=f"write it, or leave the {element.tag} out",
                )
