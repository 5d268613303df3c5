"""The rule ambiguous-zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.rules.rss._dates import flawed, others
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class AmbiguousZone(Rule):
    """A date must have a time zone that readers know.

    ## Why
    RFC 822 knows UT, GMT and the zones of North America. Of `CET` or `BST` one reader makes
    UTC, another local time, and JavaScript fails; without a zone a reader takes its own.

    ## Bad
    ```rss item
    <pubDate>Tue, 02 Jan 2024 03:04:05 CET</pubDate>
    ```

    ## Good
    ```rss item
    <pubDate>Tue, 02 Jan 2024 03:04:05 +0100</pubDate>
    ```

    ## References
    - [RFC 822, section 5](https://www.rfc-editor.org/rfc/rfc822#section-5)
    - [RFC 2822, section 4.3](https://www.rfc-editor.org/rfc/rfc2822#section-4.3)
    """

    code, name, since = "R004", "ambiguous-zone", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), RSS
    w3c = ("InvalidRFC2822Date",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report the dates whose zone is missing, or one that readers take for another."""
        del feed
        for group in flawed(context, "zone"):
            date, flaw, _ = group[0]
            yield Finding(
                date.anchor(flaw.start, flaw.end),
                f"{date.label} {show(date.text)} has no zone that readers know:"
                f" {flaw.reason}{others(group)}",
                # Some readers know the letters, and take some of them the wrong way round.
                severity=Severity.WARNING if flaw.form == "military" else None,
                help="write the zone in digits, such as +0100 for Central European Time",
            )
