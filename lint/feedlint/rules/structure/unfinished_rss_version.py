"""The rule unfinished-rss-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_DRAFTS = {
    "0.93": "was a draft that never was finished",
    "0.94": "was a draft that never was finished",
    "2.00": "is written 2.0",
    "2.01": "is a version of the specification, not of the format",
}


class UnfinishedRssVersion(Rule):
    """The version of an RSS feed should be one that was finished.

    ## Why
    RSS 0.93 and 0.94 were drafts on the way to 2.0, and 2.01 is the version of a text that
    says what 2.0 is. A reader that looks at the version may know none of them.

    ## Bad
    ```rss
    <rss version="2.01"><channel>
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

    ## Fix
    Safe: 2.0 takes in all of them.

    ## References
    - [RSS 2.0, changes](https://www.rssboard.org/rss-change-notes)
    """

    code, name, since = "S032", "unfinished-rss-version", "0.1.0"
    severity = Severity.WARNING
    remedy = 'write version="2.0"'
    visits, dialects = ("rss",), frozenset(("rss",))
    w3c = ("InvalidRSSVersion",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the version of the root."""
        version = element.get("version", "")
        if element is context.document.root and version in _DRAFTS:
            place = on_value(element, "version")
            fix = Fix("Write 2.0", Safety.SAFE, (replace(place, "2.0"),))
            yield Finding(place, f"RSS {show(version)} {_DRAFTS[version]}", fix=fix)
