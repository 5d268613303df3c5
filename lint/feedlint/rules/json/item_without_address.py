"""The rule item-without-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.json._survey import FEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


_HELP = "Write the address of its page into url"
_ADDRESSES = frozenset(("url", "external_url"))


class ItemWithoutAddress(Rule):
    """An item has the address of its page.

    ## Why
    Without `url` or `external_url` there is nothing that a reader could open.

    ## Bad
    ```json feed
    "items": [{"id": "1", "content_text": "The first note"}]
    ```

    ## Good
    ```json feed
    "items": [{"id": "1", "url": "https://ada.invalid/notes/1", "content_text": "The first note"}]
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J042", "item-without-address", "0.1.0"
    severity = Severity.INFO
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for items with neither."""
        del context
        bare = [e.node for e in feed.entries if not (_ADDRESSES & e.node.value.keys())]  # type: ignore[attr-defined]
        for node in bare:
            yield Finding(
                on_tag(node),
                "the item has neither url nor external_url",
                help=_HELP,
                group="item",
                few=FEW,
            )
