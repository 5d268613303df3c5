"""The rule item-without-identity."""

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
from feedlint.rules.rss._items import Known, items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class ItemWithoutIdentity(Rule):
    """An item should have a guid or a link.

    ## Why
    RSS allows an item of a title alone. But nothing then tells it from others except its
    text: readers show it again whenever a character changes, and two alike as one.

    ## Bad
    ```rss channel
    <item>
    <title>One</title>
    </item>
    <item>
    <title>Two</title>
    <guid isPermaLink="false">tag:ada.invalid,2024:2</guid>
    </item>
    ```

    ## Good
    ```rss channel
    <item>
    <title>One</title>
    <guid isPermaLink="false">tag:ada.invalid,2024:1</guid>
    </item>
    <item>
    <title>Two</title>
    <guid isPermaLink="false">tag:ada.invalid,2024:2</guid>
    </item>
    ```

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R014", "item-without-identity", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS
    w3c = ("MissingGuid",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report items with neither, once a feed; not in versions that have no guid."""
        if not is_rss_20(feed.root):
            return
        without = [known for known in context.once(items, feed) if not _is_known(known)]
        # A single item is not mistaken for another.
        if without and len(feed.entries) > 1:
            yield Finding(
                on_tag(without[0].entry.node),
                "the item has neither guid nor link" + and_more(len(without) - 1, "item"),
                help="give each item a guid that never changes, or a link",
            )


def _is_known(known: Known) -> bool:
    """Whether an item has something to be known by; what is there and empty is told elsewhere."""
    return known.guid is not None or known.link is not None or bool(known.entry.media)
