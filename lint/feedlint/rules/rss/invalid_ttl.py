"""The rule invalid-ttl."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
)
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
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

_MINUTES = lazy("[0-9]{1,9}")


class InvalidTtl(Rule):
    """ttl must be a number of minutes.

    ## Why
    It says how long a feed may be kept before it is fetched again. What is no whole number,
    readers leave unheeded, or take for 0.

    ## Bad
    ```rss channel
    <ttl>1.5</ttl>
    ```

    ## Good
    ```rss channel
    <ttl>90</ttl>
    ```

    ## References
    - [RSS 2.0, ttl](https://www.rssboard.org/rss-specification#ltttlgtSubelementOfLtchannelgt)
    """

    code, name, since = "R054", "invalid-ttl", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("ttl",), RSS
    w3c = ("InvalidInteger", "InvalidNonNegativeInteger", "InvalidPositiveInteger")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the time to live of a channel."""
        del context
        text = text_of(element).strip(SPACE)
        if not _MINUTES.fullmatch(text):
            yield Finding(
                on_text(element),
                f"the ttl is {show(text)}, no number of minutes" if text else "the ttl is empty",
                help="write whole minutes in digits, such as 60, or leave it out",
                # It says nothing, and so nothing wrong.
                severity=None if text else Severity.WARNING,
            )
