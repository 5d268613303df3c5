"""The rule date-unusual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.rules.rss._dates import advice, corrected, flawed, others

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class DateUnusual(Rule):
    """Dates should have the form that every reader knows.

    ## Why
    These forms are read right by the readers that were asked, but RFC 822 does not know them
    (`UTC`), or later RFCs call them obsolete: two digits for the year, a comment, the zone `Z`.
    A reader that goes by the letter of the RFC fails on them.

    ## Bad
    ```rss item
    <pubDate>Tue, 02 Jan 2024 03:04:05 UTC</pubDate>
    ```

    ## Good
    ```rss item
    <pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>
    ```

    ## Fix
    Safe: the same instant in the usual form.

    ## References
    - [RFC 822, section 5](https://www.rfc-editor.org/rfc/rfc822#section-5)
    - [RFC 1123, section 5.2.14](https://www.rfc-editor.org/rfc/rfc1123#page-55)
    - [RFC 2822, section 4.3](https://www.rfc-editor.org/rfc/rfc2822#section-4.3)
    """

    code, name, since = "R003", "date-unusual", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS
    w3c = ("ProblematicalRFC822Date",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report what all readers get right although it is odd, by what is odd."""
        del feed
        for group in flawed(context, "odd"):
            date, flaw, reading = group[0]
            is_known = reading.wanted != date.text and flaw.form != "offset"
            yield Finding(
                date.anchor(flaw.start, flaw.end),
                f"{date.label} has an unusual form: {flaw.reason}{others(group)}",
                fix=corrected(group) if is_known else None,
                help=advice(group[0])
                if is_known
                else "look whether the offset is the one you mean",
            )
