"""The rule item-without-guid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
    is_rss_20,
)
from feedlint.rules.rss._items import items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class ItemWithoutGuid(Rule):
    """Items should have a guid.

    ## Why
    By its guid a reader knows an item again. Without one it goes by the link, or by title and
    text: a corrected title makes the item new, and what was read is unread.

    ## Bad
    ```rss channel
    <item>
    <title>One</title>
    <link>https://ada.invalid/1</link>
    </item>
    ```

    ## Good
    ```rss channel
    <item>
    <title>One</title>
    <link>https://ada.invalid/1</link>
    <guid>https://ada.invalid/1</guid>
    </item>
    ```

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R013", "item-without-guid", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS
    w3c = ("MissingGuid",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report items without guid, once a feed; not in versions that have none."""
        if not is_rss_20(feed.root):
            return
        without = [
            entry
            for entry, guid, link in context.once(items, feed)
            # An item that has no link either is told as such, and a GUID as misspelt.
            if guid is None
            and not any(str(child.tag).lower() == "guid" for child in entry.node)
            and (len(feed.entries) == 1 or (link and link.text))
        ]
        if without:
            more = and_more(len(without) - 1, "item")
            which = "" if len(without) < len(feed.entries) or not more else "; none has one"
            yield Finding(
                on_tag(without[0].node),
                f"the item has no guid{more}{which}",
                help="write the item's link in a guid; where links change, a text that does not",
            )
