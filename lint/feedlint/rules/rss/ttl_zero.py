"""The rule ttl-zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
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


class TtlZero(Rule):
    """A feed should live a minute at least.

    ## Why
    A ttl of 0 says that the feed is out of date when it arrives. Readers that keep to it fetch
    it without end, most leave it unheeded.

    ## Bad
    ```rss channel
    <ttl>0</ttl>
    ```

    ## Good
    ```rss channel
    <ttl>60</ttl>
    ```

    ## References
    - [RSS 2.0, ttl](https://www.rssboard.org/rss-specification#ltttlgtSubelementOfLtchannelgt)
    """

    code, name, since = "R055", "ttl-zero", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = ("ttl",), RSS
    w3c = ("InvalidInteger", "InvalidNonNegativeInteger", "InvalidPositiveInteger")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the time to live of a channel."""
        del context
        text = text_of(element).strip(SPACE)
        if text.isascii() and text.isdigit() and not text.strip("0"):
            yield Finding(
                on_text(element),
                "the ttl is 0: the feed is out of date when it arrives",
                help="write the minutes between two of your builds, or leave it out",
            )
