"""The rule date-wrong-weekday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.rules.rss._dates import flawed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class DateWrongWeekday(Rule):
    """The weekday of a date must be that of its day.

    ## Why
    One of the two is a slip. Readers go by the day and do not look at the weekday, so the date
    that they show is the one that is written; a person who wrote the weekday meant another.

    ## Bad
    ```rss item
    <pubDate>Mon, 02 Jan 2024 03:04:05 +0000</pubDate>
    ```

    ## Good
    ```rss item
    <pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>
    ```

    ## Fix
    Safe: the weekday of the day that is written; no reader sees a change.

    ## References
    - [RFC 822, section 5](https://www.rfc-editor.org/rfc/rfc822#section-5)
    """

    code, name, since = "R002", "date-wrong-weekday", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), RSS
    w3c = ("IncorrectDOW",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report each weekday that is not the one of its date."""
        del feed
        for group in flawed(context, "weekday"):
            for date, flaw, _ in group:
                place = date.anchor(flaw.start, flaw.end)
                yield Finding(
                    place,
                    f"{date.label} has the wrong weekday: {flaw.reason}",
                    fix=Fix(f"Write {flaw.wanted}", Safety.SAFE, (replace(place, flaw.wanted),)),
                    help=f"write {flaw.wanted}, or correct the day if that is what is wrong",
                )
