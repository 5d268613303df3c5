"""The rule large-feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.json._size import HUGE, LARGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


_HELP = "Publish the newest items alone, and older ones behind next_url"


class LargeFeed(Rule):
    """A JSON Feed has 250 kilobytes at most.

    ## Why
    The text of JSON Feed has it: up to 100 kB is ideal, 250 kB is fine. Each reader fetches all of
    it, many times a day.

    ## Bad
    ```json feed excerpt
    "items": []
    ```

    ## Good
    ```json feed
    "items": []
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J051", "large-feed", "0.1.0"
    severity = Severity.INFO
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the size."""
        del context
        size = len(feed.document.source.data)
        if LARGE < size <= HUGE:
            yield Finding(on_tag(feed.root), f"the feed has {size / 1000:,.0f} kB", help=_HELP)
