"""The rule items-share-one-date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    FEEDS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: So many items may share a date without a word.
_FEW = 3


class ItemsShareOneDate(Rule):
    """Items should have dates of their own.

    ## Why
    Where every item has one and the same date, it is the time at which the feed was written.
    Readers then cannot sort the items, and show all of them as new whenever it changes.

    ## Bad
    ```rss channel
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    <pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    <item>
    <title>Two</title>
    <guid>https://ada.invalid/2</guid>
    <pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    <item>
    <title>Three</title>
    <guid>https://ada.invalid/3</guid>
    <pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    ```

    ## Good
    ```rss channel
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    <pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    <item>
    <title>Two</title>
    <guid>https://ada.invalid/2</guid>
    <pubDate>Mon, 08 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    <item>
    <title>Three</title>
    <guid>https://ada.invalid/3</guid>
    <pubDate>Sun, 07 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    ```

    ## References
    - [RSS 2.0, optional channel elements](https://www.rssboard.org/rss-specification#optionalChannelElements)
    """

    code, name, since = "R009", "items-share-one-date", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), FEEDS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the dates of all items."""
        del context
        given = [date for entry in feed.entries if (date := entry.published)]
        if len(given) < _FEW or len({date.text for date in given}) > 1 or not given[0].instant:
            return
        yield Finding(
            given[0].anchor(),
            f"all {len(given):,} items have the date {show(given[0].text)}",
            help="give each item the date on which it was published",
        )
