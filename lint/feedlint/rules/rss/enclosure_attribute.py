"""The rule enclosure-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_value,
)
from feedlint.feeds.concepts import in_attribute
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE
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

_OCTETS = lazy("[0-9]{1,18}")


class EnclosureAttribute(Rule):
    """The url and the length of an enclosure must have values.

    ## Why
    The length is a number of octets: clients show it, and reckon the time of a download with
    it. An empty address is no file at all. Where the length is not known, 0 says so.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="" type="audio/mpeg"/>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="0" type="audio/mpeg"/>
    ```

    ## Fix
    Safe for an empty or negative length: `0`, which says that it is not known.

    ## References
    - [RSS 2.0, enclosure](https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R030", "enclosure-attribute", "0.2.0"
    severity = Severity.ERROR
    visits, dialects = ("enclosure",), RSS
    w3c = ("InvalidIntegerAttribute", "UseZeroForUnknown", "InvalidNonNegativeInteger")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check what is there; a type that is none is told by invalid-media-type."""
        del context
        url = in_attribute(element, "url")
        if url is not None and not url.text.strip(SPACE):
            says = "the url of the enclosure is empty"
            yield Finding(url.anchor(), says, help="write the address of the file, or leave it out")
        length = in_attribute(element, "length")
        if length is None or _OCTETS.fullmatch(length.text.strip(SPACE)):
            return
        text = length.text.strip(SPACE)
        is_unknown = not text or text.startswith("-")
        says = "empty" if not text else f"{show(text)}, no number of octets"
        edit = replace(on_value(element, "length"), "0")
        yield Finding(
            length.anchor(),
            f"the length of the enclosure is {says}",
            fix=Fix("Write 0 for unknown", Safety.SAFE, (edit,)) if is_unknown else None,
            help="write the size of the file in octets, digits only; 0 if it is not known",
        )
