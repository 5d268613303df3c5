"""The rule date-not-w3cdtf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    FEEDS,
)
from feedlint.rules.rss._dates import advice, corrected, flawed, others
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class DateNotW3cdtf(Rule):
    """Dates of Dublin Core must be those of W3CDTF.

    ## Why
    The module asks for `1997-07-16T19:20:30+01:00`, or for the date alone. Another form is
    read by some readers only, and a time without a zone by each in its own.

    ## Bad
    ```rdf item
    <dc:date>Tue, 02 Jan 2024 03:04:05 +0000</dc:date>
    ```

    ## Good
    ```rdf item
    <dc:date>2024-01-02T03:04:05+00:00</dc:date>
    ```

    ## Fix
    Safe where the date names one instant in another form.

    ## References
    - [RSS 1.0, Dublin Core module](https://web.resource.org/rss/1.0/modules/dc/)
    - [W3C note, Date and Time Formats](https://www.w3.org/TR/NOTE-datetime)
    """

    code, name, since = "R006", "date-not-w3cdtf", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), FEEDS
    w3c = ("InvalidW3CDTFDate", "InvalidISO8601DateTime")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report what is no W3CDTF date in dc:date and its like."""
        del feed
        for kind in ("wrong", "zone"):
            for group in flawed(context, kind, "w3cdtf"):
                date, flaw, _ = group[0]
                reason = f": {flaw.reason}" if flaw.reason else ""
                yield Finding(
                    date.anchor(flaw.start, flaw.end),
                    f"{date.label} {show(date.text)} is no W3CDTF date{reason}{others(group)}",
                    fix=corrected(group),
                    help=advice(group[0]),
                )
