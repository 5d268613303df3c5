"""The rule item-without-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class ItemWithoutText(Rule):
    """An RSS item must have a title or a description.

    ## Why
    Without either there is nothing to show in a list of items; readers write the address in
    its place, or drop the item.

    ## Bad
    ```rss
    <rss version="2.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    <item>
    <link>https://notes.invalid/2</link>
    <guid>https://notes.invalid/2</guid>
    </item>
    </channel></rss>
    ```

    ## Good
    ```rss
    <rss version="2.0"><channel>
    <title>Notes</title>
    <link>https://notes.invalid/</link>
    <description>On this and that</description>
    <item>
    <title>Two</title>
    <link>https://notes.invalid/2</link>
    <guid>https://notes.invalid/2</guid>
    </item>
    </channel></rss>
    ```

    ## References
    - [RSS 2.0, elements of
      item](https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt): "at least one of
      title or description must be present"
    """

    code, name, since = "S034", "item-without-text", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("item-without-text",)
    w3c = ("ItemMustContainTitleOrDescription",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the item."""
        message = "the item has neither a title nor a description" + again(fault)
        yield Finding(fault.anchor, message, help="give it a title or a description")
