"""The rule invalid-permalink-flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_FLAGS = ("true", "false")


class InvalidPermalinkFlag(Rule):
    """isPermaLink must be true or false.

    ## Why
    A reader asks whether the value is `false`, in these letters. Whatever else stands there
    is taken for `true`, and the guid is opened as an address.

    ## Bad
    ```rss item
    <guid isPermaLink="False">note-1</guid>
    ```

    ## Good
    ```rss item
    <guid isPermaLink="false">note-1</guid>
    ```

    ## Fix
    Safe for another case and for white space; none for other values.

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    """

    code, name, since = "R011", "invalid-permalink-flag", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("guid",), RSS
    w3c = ("InvalidBooleanAttribute",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the attribute of a guid."""
        del context
        value = in_attribute(element, "isPermaLink")
        if value is None or value.text in _FLAGS:
            return
        wanted = value.text.strip(SPACE).lower()
        fix = None
        if wanted in _FLAGS:
            fix = Fix(f"Write {wanted}", Safety.SAFE, (replace(value.anchor(), wanted),))
        yield Finding(
            value.anchor(),
            f"isPermaLink is {show(value.text)}, neither true nor false",
            fix=fix,
            help='write isPermaLink="false" unless the guid is the address of the item',
        )
