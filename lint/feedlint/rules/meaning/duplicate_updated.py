"""The rule duplicate-updated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.meaning._base import head_of
from feedlint.rules.meaning._dates import moments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Date
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.values.dates import Instant


class DuplicateUpdated(Rule):
    """Entries with one `updated` have no order.

    ## Why
    A reader that sorts by date shows entries of one second in any order. Nothing is
    wrong with them (the commits of one push are like that), so this is off unless
    asked for.

    ## Bad
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:2</id>
    <title>Two</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    ```

    ## Good
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:2</id>
    <title>Two</title>
    <updated>2024-01-02T00:00:01Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    ```

    ## References
    - [RFC 4287, section 3.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.3): "it
      would be generally inappropriate for a publishing system to apply the same timestamp
      to several entries that were published during the course of a single day"
    """

    code, name, since = "A016", "duplicate-updated", "0.1.0"
    severity = Severity.INFO
    default = False
    visits = (FEED,)
    w3c = ("DuplicateUpdated",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare each entry's `updated` with those before it, as instants."""
        if head_of(feed) is None:
            return
        seen: dict[Instant, Date] = {}
        for moment in context.once(moments, feed):
            date, instant = moment.updated, moment.updated_at
            if date is None or instant is None:
                continue
            first = seen.setdefault(instant, date)
            if first.node is not date.node:
                yield Finding(
                    date.anchor(),
                    f"another entry was updated at {date.text[:40]} too",
                    (Related(first.anchor(), "the first of them"),),
                    help="write the time of each change to the second",
                )
