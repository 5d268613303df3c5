"""C007 content-without-description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import ENTRY, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
    from feedlint.rule import Context


class ContentWithoutDescription(Rule):
    """An item of RSS 2.0 with `content:encoded` should have a description.

    ## Why
    `content:encoded` belongs to a module that a reader need not know. To one that does not,
    an item without a description has no text at all; others have nothing for their lists.

    ## Bad
    ```rss
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Notes</title><link>https://ada.invalid/</link><description>Notes</description>
    <item><title>One</title><guid>https://ada.invalid/1</guid>
    <content:encoded>&lt;p>The first note&lt;/p></content:encoded></item>
    </channel></rss>
    ```

    ## Good
    ```rss
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Notes</title><link>https://ada.invalid/</link><description>Notes</description>
    <item><title>One</title><guid>https://ada.invalid/1</guid>
    <description>The first…</description>
    <content:encoded>&lt;p>The first note&lt;/p></content:encoded></item>
    </channel></rss>
    ```

    ## References
    - [RSS 2.0, item](https://cyber.harvard.edu/rss/rss.html#hrelementsOfLtitemgt)
    """

    code, name, since = "C007", "content-without-description", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (ENTRY,), frozenset(("rss",))

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Look for items with the one and without the other."""
        del context
        content = entry.first("content")
        if content is not None and entry.first("summary") is None:
            text = next(entry.feed.texts_of(entry, "content"))
            yield Finding(
                text.anchor(),
                "the item has its text in content:encoded alone, and no description",
                help="write a short description beside it, or the text as description",
            )
