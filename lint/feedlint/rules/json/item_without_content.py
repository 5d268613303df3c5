"""The rule item-without-content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.json._survey import FEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


_HELP = "Write the text into content_html or content_text; a summary is no content"


def _has_content(item: Any) -> bool:
    return item.get("content_html") is not None or item.get("content_text") is not None


class ItemWithoutContent(Rule):
    """An item has content_html or content_text.

    ## Why
    An item must have one of them. Readers show an item without either as an empty page, and some
    drop it. A summary is no content.

    ## Bad
    ```json
    {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "items": [{
    "id": "https://ada.invalid/notes/1",
    "url": "https://ada.invalid/notes/1",
    "summary": "What it is about"
    }]
    }
    ```

    ## Good
    ```json
    {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "items": [{
    "id": "https://ada.invalid/notes/1",
    "url": "https://ada.invalid/notes/1",
    "content_text": "What it is about"
    }]
    }
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J041", "item-without-content", "0.1.0"
    severity = Severity.ERROR
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for items with neither."""
        del context
        empty = [entry.node for entry in feed.entries if not _has_content(entry.node.value)]  # type: ignore[attr-defined]
        for node in empty:
            yield Finding(
                on_tag(node),
                "the item has neither content_html nor content_text",
                help=_HELP,
                group="item",
                few=FEW,
            )
