"""The rule item-without-content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


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
        if not empty:
            return
        rest = len(empty) - 1
        more = f", nor have {rest:,} more" if rest else ""
        notes = tuple(Related(on_tag(node), "nor has this one") for node in empty[1:3])
        message = f"the item has neither content_html nor content_text{more}"
        yield Finding(on_tag(empty[0]), message, notes)
