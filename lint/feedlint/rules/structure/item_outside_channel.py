"""The rule item-outside-channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class ItemOutsideChannel(Rule):
    """The items of an RSS feed should stand in its channel.

    ## Why
    Beside the channel is where RSS 1.0 has them. Some readers look for items of RSS 2.0 in the
    channel alone, and show an empty feed.

    ## Bad
    ```rss
    <rss version="2.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    </channel>
    <item>
    <title>One</title>
    <guid>https://notes.invalid/1</guid>
    </item>
    </rss>
    ```

    ## Good
    ```rss
    <rss version="2.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    <item>
    <title>One</title>
    <guid>https://notes.invalid/1</guid>
    </item>
    </channel></rss>
    ```

    ## References
    - [RSS 2.0, elements of
      item](https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt): "A channel may
      contain any number of `<item>`s."
    """

    code, name, since = "S033", "item-outside-channel", "0.1.0"
    severity = Severity.WARNING
    dialects = IN_XML
    faults = ("item-outside-channel",)
    w3c = ("UndefinedElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the first, and say how many there are."""
        count = int(fault.values["count"])
        many = f"{count:,} items stand" if count > 1 else "an item stands"
        yield Finding(fault.anchor, f"{many} outside the channel", help="move it into the channel")
