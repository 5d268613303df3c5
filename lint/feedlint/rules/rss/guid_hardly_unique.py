"""The rule guid-hardly-unique."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
    may_be_permalink,
)
from feedlint.rules.rss._items import items
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_NUMBER = lazy("[0-9]{1,9}")


class GuidHardlyUnique(Rule):
    """A guid should be unique beyond its feed.

    ## Why
    Aggregators hold the guids of many feeds together. A short number is the id of an item in
    a thousand of them, and where a site moves to another program the counting begins again.

    ## Bad
    ```rss item
    <guid isPermaLink="false">12</guid>
    ```

    ## Good
    ```rss item
    <guid isPermaLink="false">tag:ada.invalid,2024:note-12</guid>
    ```

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    - [RFC 4151, tag URIs](https://www.rfc-editor.org/rfc/rfc4151)
    """

    code, name, since = "R012", "guid-hardly-unique", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS
    w3c = ("NotSufficientlyUnique",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report guids that are short numbers, once a feed."""
        short = [
            guid
            for _, guid, _ in context.once(items, feed)
            if guid
            and _NUMBER.fullmatch(guid.text)
            # What readers open is told as that.
            and not may_be_permalink(guid.node)
        ]
        if short:
            yield Finding(
                short[0].anchor(),
                f"the guid {show(short[0].text)} is a short number"
                f"{and_more(len(short) - 1, 'item')}",
                help="have the generator put the site's address before it, for new items only",
            )
