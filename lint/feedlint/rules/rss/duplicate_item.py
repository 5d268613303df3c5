"""The rule duplicate-item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    FEEDS,
    and_more,
    grouped,
)
from feedlint.rules.rss._items import items
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.rules.rss._items import Known


class DuplicateItem(Rule):
    """One item should not stand in the feed under two guids.

    ## Why
    Title and link are the same, the guid is not: readers show the item twice. A generator that
    makes guids of the date, or of a counter, does so whenever it runs.

    ## Bad
    ```rss channel
    <item>
    <title>One</title>
    <link>https://ada.invalid/1</link>
    <guid isPermaLink="false">ada-1</guid>
    </item>
    <item>
    <title>One</title>
    <link>https://ada.invalid/1</link>
    <guid isPermaLink="false">ada-2</guid>
    </item>
    ```

    ## Good
    ```rss channel
    <item>
    <title>One</title>
    <link>https://ada.invalid/1</link>
    <guid isPermaLink="false">ada-1</guid>
    </item>
    <item>
    <title>Two</title>
    <link>https://ada.invalid/2</link>
    <guid isPermaLink="false">ada-2</guid>
    </item>
    ```

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    """

    code, name, since = "R016", "duplicate-item", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), FEEDS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare title and link of the items, and the texts of those that share them."""
        for alike in grouped(context.once(items, feed), _face):
            if len(alike) < 2 or not _face(alike[0])[1]:
                continue
            for twins in grouped((known.entry for known in alike), _texts):
                ids = [entry.id.text if entry.id else "" for entry in twins]
                # The same guid twice is told as that.
                if len(twins) > 1 and (len(set(ids)) == len(ids) or not any(ids)):
                    yield _finding(twins, is_known=any(ids))


def _finding(twins: list[Entry], *, is_known: bool) -> Finding:
    first, second = twins[:2]
    return Finding(
        on_tag(second.node),
        f"the item {show(_title(second))} stands here a second time"
        f"{' under another guid' if is_known else ''}{and_more(len(twins) - 2, 'item')}",
        (Related(on_tag(first.node), "the first of them"),),
        help="leave one of them out",
    )


def _face(known: Known) -> tuple[str, str]:
    """What a reader sees of an item first."""
    return _title(known.entry), known.link.text if known.link else ""


def _title(entry: Entry) -> str:
    title = entry.value("title")
    return title.text if title else ""


def _texts(entry: Entry) -> str:
    """What else there is to read."""
    return " ".join(text.text.strip() for text in entry.texts if text.role != "title")
