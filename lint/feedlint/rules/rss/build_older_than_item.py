"""The rule build-older-than-item."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class BuildOlderThanItem(Rule):
    """A feed is not built before its newest item.

    ## Why
    Readers look at `lastBuildDate` to see whether there is anything new. Where it lies before
    an item, the feed was cached, the clock or a zone is wrong, or the date was written by hand.

    ## Bad
    ```rss channel
    <lastBuildDate>Tue, 02 Jan 2024 00:00:00 +0000</lastBuildDate>
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    <pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    ```

    ## Good
    ```rss channel
    <lastBuildDate>Tue, 09 Jan 2024 00:00:00 +0000</lastBuildDate>
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    <pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate>
    </item>
    ```

    ## References
    - [RSS 2.0, optional channel elements](https://www.rssboard.org/rss-specification#optionalChannelElements)
    """

    code, name, since = "R008", "build-older-than-item", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare lastBuildDate with the newest date of an item that is not in the future."""
        del context
        built = next((d for d in feed.dates if d.node.tag == "lastBuildDate"), None)
        own = built.instant if built else None
        if built is None or own is None:
            return
        now = dates.EPOCH.minute + int(time.time()) // 60
        dated = [(date.instant, date) for entry in feed.entries if (date := entry.published)]
        past = [(at, date) for at, date in dated if at is not None and at.minute <= now]
        newest = max(past, key=lambda pair: pair[0], default=None)
        if newest is not None and newest[0].minute > own.minute + 1:
            yield Finding(
                built.anchor(),
                f"lastBuildDate {show(built.text)} is older than the newest item's date,"
                f" {show(newest[1].text)}",
                (Related(newest[1].anchor(), "the newest item"),),
                help="have the generator write the time at which it writes the feed",
            )
