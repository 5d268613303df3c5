"""The rule unknown-rss-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class UnknownRssVersion(Rule):
    """The version of an RSS feed must be one that there is.

    ## Why
    Readers that look at the version do not know this one. There are 0.91, 0.92 and 2.0, beside
    drafts; the 1.0 that is RDF begins with another element.

    ## Bad
    ```rss
    <rss version="1.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    </channel></rss>
    ```

    ## Good
    ```rss
    <rss version="2.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    </channel></rss>
    ```

    ## References
    - [RSS 2.0](https://www.rssboard.org/rss-specification#whatIsRss): "At the top level, a RSS
      document is a `<rss>` element, with a mandatory attribute called version"
    """

    code, name, since = "S031", "unknown-rss-version", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("unknown-rss-version",)
    w3c = ("InvalidRSSVersion",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Show the version."""
        value = fault.values["value"]
        message = f"there is no RSS {show(value)}" if value else "the version is empty"
        yield Finding(fault.anchor, message, help='write version="2.0"')
