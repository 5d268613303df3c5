"""The rule empty-guid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
)
from feedlint.rules.rss._items import items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class EmptyGuid(Rule):
    """A guid must not be empty.

    ## Why
    It is what readers know an item by. All items with an empty one are the same item to them:
    one is shown, the others are gone.

    ## Bad
    ```rss item
    <guid/>
    ```

    ## Good
    ```rss item
    <guid>https://ada.invalid/notes/1</guid>
    ```

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    """

    code, name, since = "R019", "empty-guid", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), RSS
    w3c = ("NotBlank",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report empty guids, once a feed."""
        empty = [guid for _, guid, _ in context.once(items, feed) if guid and not guid.text]
        if empty:
            yield Finding(
                empty[0].anchor(),
                f"the guid is empty{and_more(len(empty) - 1, 'item')}",
                help="write the item's link in it, or leave the element out",
            )
