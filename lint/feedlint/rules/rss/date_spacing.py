"""The rule date-spacing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.rules.rss._dates import advice, flawed, others

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class DateSpacing(Rule):
    """One blank stands between the parts of a date.

    ## Why
    Readers skip what there is too much of; only programs that compare dates as texts notice.

    ## Bad
    ```rss item
    <pubDate>Tue,  02 Jan 2024 03:04:05 +0000</pubDate>
    ```

    ## Good
    ```rss item
    <pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>
    ```

    ## Fix
    Safe.

    ## References
    - [RFC 822, section 5](https://www.rfc-editor.org/rfc/rfc822#section-5)
    """

    code, name, since = "R005", "date-spacing", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), RSS
    w3c = ("ProblematicalRFC822Date",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report runs of white space inside dates."""
        del feed
        for group in flawed(context, "space"):
            date, flaw, _ = group[0]
            edits = [
                replace(found.date.anchor(space.start, space.end), " ")
                for found in group
                for space in found.reading.flaws
                if space.kind == "space"
            ]
            yield Finding(
                date.anchor(flaw.start, flaw.end),
                f"{date.label} has {flaw.reason}{others(group)}",
                fix=Fix("Leave one blank", Safety.SAFE, tuple(edits)),
                help=advice(group[0]),
            )
