"""The rule feed-too-large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.rules.meaning._base import head_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: In octets: where the first readers give up.
_LIMIT = 1 << 20
_MEBIBYTE = 1 << 20


class FeedTooLarge(Rule):
    """A feed should be small enough for those who fetch it every hour.

    ## Why
    Readers fetch the whole feed again whenever it changes. Many take no more than one or
    a few megabytes, and show nothing at all of a feed that has more.

    ## Bad
    A feed of 1,048,576 octets or more; this one is cut for the page.
    ```xml feed excerpt
    <entry>
    <id>urn:example:1</id>
    <title>The first of 3,000 entries</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    ```

    ## Good
    The newest entries, and a link to a page or an archive that has the others.
    ```xml feed
    <link rel="prev-archive" href="https://notes.invalid/2023.atom"/>
    ```

    ## References
    - [RFC 5005, section 4](https://www.rfc-editor.org/rfc/rfc5005#section-4)
    """

    code, name, since = "A135", "feed-too-large", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the size of what was read, as it is written."""
        head = head_of(feed)
        size = len(context.document.source.data)
        if head is None or size < _LIMIT:
            return
        count = len(feed.entries)
        own = feed.dialect.entry
        words = f"{own[:-1]}ies" if own == "entry" else f"{own}s"
        message = f"the feed has {size / _MEBIBYTE:.1f} MiB, and {count:,} {words}"
        keep = f"the newest {words}, some 20 to 50" if count > _FEW else "summaries"
        yield Finding(on_tag(head.node), message, help=f"keep {keep} in it, and link to the rest")


#: Entries that are not too many.
_FEW = 50
