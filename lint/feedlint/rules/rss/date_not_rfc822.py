"""The rule date-not-rfc822."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.rules.rss._dates import advice, corrected, flawed, others
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class DateNotRfc822(Rule):
    """Dates of RSS must be those of RFC 822.

    ## Why
    Readers sort items by their dates. A date that a reader cannot parse it takes for now, for
    1970, or drops; what one reads as UTC another reads as local time. Of feedparser, Python's
    `email.utils` and JavaScript's `Date` one at least fails on every form reported here, or
    reads another time.

    ## Bad
    ```rss item
    <pubDate>2024-01-02T03:04:05Z</pubDate>
    ```

    ## Good
    ```rss item
    <pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>
    ```

    ## Fix
    Safe where the date names one instant in another form, ISO 8601 with a zone for one; none
    for a date without a zone, or with a day or a time that does not exist.

    ## References
    - [RFC 822, section 5](https://www.rfc-editor.org/rfc/rfc822#section-5)
    - [RFC 1123, section 5.2.14](https://www.rfc-editor.org/rfc/rfc1123#page-55)
    - [RSS 2.0, optional channel elements](https://www.rssboard.org/rss-specification#optionalChannelElements)
    """

    code, name, since = "R001", "date-not-rfc822", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), RSS
    w3c = ("InvalidRFC2822Date",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report the dates that some reader gets wrong, by what is wrong with them."""
        del feed
        for group in flawed(context, "wrong"):
            date, flaw, _ = first = group[0]
            if not date.text:
                # An empty element is told as such.
                message = f"{date.label} is empty"
            else:
                message = f"{date.label} {show(date.text)} is no date of RFC 822"
            reason = f": {flaw.reason}" if flaw.reason else ""
            yield Finding(
                date.anchor(flaw.start, flaw.end),
                f"{message}{reason}{others(group)}",
                fix=corrected(group),
                help=advice(first),
                # What is empty says nothing, and no reader takes it for another date.
                severity=None if date.text else Severity.WARNING,
            )
