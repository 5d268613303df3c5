"""The rule missing-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


_HELP = "Write them as the feed and its page are published"
_NAMES = ("feed_url", "home_page_url")


class MissingAddress(Rule):
    """A JSON Feed names its own address and that of its page.

    ## Why
    `feed_url` is what a reader knows the feed by, wherever it comes from, and `home_page_url` is
    what it opens for more.

    ## Bad
    ```json
    {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "items": []
    }
    ```

    ## Good
    ```json
    {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "items": []
    }
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J049", "missing-address", "0.1.0"
    severity = Severity.INFO
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for both."""
        del context
        missing = [name for name in _NAMES if feed.root.member(name) is None]  # type: ignore[attr-defined]
        if missing:
            yield Finding(
                on_tag(feed.root), f"the feed has no {' and no '.join(missing)}", help=_HELP
            )
