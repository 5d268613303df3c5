"""The rule feed-older-than-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.meaning._base import head_of
from feedlint.rules.meaning._dates import moments
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Date
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class FeedOlderThanEntry(Rule):
    """A feed is updated when one of its entries is.

    ## Why
    Aggregators look at the feed's `updated` to see whether there is anything new, and
    skip the feed where it has not moved.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-09T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-09T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-09T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15):
      `updated` is "the most recent instant in time when an entry or feed was modified
      in a way the publisher considers significant"
    """

    code, name, since = "A015", "feed-older-than-entry", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), frozenset(("atom", "rss"))

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the feed's `updated` with its newest entry's, in whole seconds."""
        head = head_of(feed)
        own = head.updated if head else None
        instant = own.instant if own else None
        dated = [
            (m.updated_at or m.published_at or instant, m.updated or m.published)
            for m in context.once(moments, feed)
            if (m.updated_at if m.updated else m.published_at)
        ]
        if own is None or instant is None or not dated:
            return
        newest, date = max(dated, key=lambda pair: pair[0] or instant)
        if newest is None or date is None:
            return
        # A generator that stamps feed and entries one after the other means one time;
        # RSS has items that are dated ahead.
        is_scheduled = date.role == "published" and newest.minute > dates.now()
        # RSS is often stamped when its build begins, some seconds before the last item is.
        is_rss = date.role == "published"
        is_close = newest.minute <= instant.minute + 1 if is_rss else newest[:2] <= instant[:2]
        if is_close or is_scheduled:
            return
        if _is_log(own, date, context):
            return
        entry = feed.dialect.entry
        yield Finding(
            own.anchor(),
            f"the feed's {own.label} {own.text[:40]} is older than its newest {entry}'s,"
            f" {date.text[:40]}",
            (Related(date.anchor(), f"the newest {entry}"),),
            help=f"write {date.text[:40]}, or when the feed was last written",
        )


def _is_log(own: Date, newest: Date, context: Context) -> bool:
    """Whether the date is that of a log's first commit, and another one's clock was fast.

    Forges take it from there: the order of a log is not that of its dates.
    """
    from feedlint.rules.versions._dates import commits_dated

    if not commits_dated(newest, context):
        return False
    instant = newest.instant
    is_ahead = instant is not None and instant.minute > dates.now()
    return is_ahead or context.feed.entries[0] in commits_dated(own, context)
