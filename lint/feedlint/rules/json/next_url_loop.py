"""The rule next-url-loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class NextUrlLoop(Rule):
    """The next page of a feed is another page.

    ## Why
    A reader that follows `next_url` from page to page never comes to an end.

    ## Bad
    ```json feed
    "next_url": "https://ada.invalid/feed.json"
    ```

    ## Good
    ```json feed
    "next_url": "https://ada.invalid/feed.json?page=2"
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J043", "next-url-loop", "0.1.0"
    severity = Severity.ERROR
    remedy = (
        "write the address of the page with the next older items, or leave next_url "
        "out on the last page"
    )
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the two addresses."""
        del context
        links = {link.relation: link.address for link in feed.head.links}
        own, following = links.get("self"), links.get("next")
        if own is not None and following is not None and own.text == following.text:
            note = Related(own.anchor(), "the feed's own address")
            yield Finding(following.anchor(), "next_url is the address of this very page", (note,))
