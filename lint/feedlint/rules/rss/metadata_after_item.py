"""The rule metadata-after-item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class MetadataAfterItem(Rule):
    """What describes the channel stands before its items.

    ## Why
    The order is free, and readers take the parts in any. A program that reads a feed as it
    comes in knows whose items they are only when it has seen the title.

    ## Bad
    ```rss channel
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    </item>
    <copyright>Ada</copyright>
    ```

    ## Good
    ```rss channel
    <copyright>Ada</copyright>
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    </item>
    ```

    ## References
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R071", "metadata-after-item", "0.1.0"
    severity = Severity.INFO
    default = False
    visits, dialects = ("channel",), RSS
    w3c = ("MisplacedItem",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Report the first element of RSS behind an item, once a channel."""
        del context
        item: Element | None = None
        for child in element:
            if child.tag == "item":
                item = child
            elif item is not None and isinstance(child.tag, str) and child.tag[:1] != "{":
                yield Finding(
                    on_tag(child),
                    f"{child.tag} stands behind an item",
                    (Related(on_tag(item), "the item"),),
                    help="move it before the first item",
                )
                return
