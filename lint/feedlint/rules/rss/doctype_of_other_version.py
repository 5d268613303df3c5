"""The rule doctype-of-other-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Finding, Severity
from feedlint.names import DTD_OF_RSS_091
from feedlint.rule import ROOT, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class DoctypeOfOtherVersion(Rule):
    """The DTD of RSS 0.91 must stand before RSS 0.91 only.

    ## Why
    A program that validates by it finds half of the elements of another version unknown.

    ## Bad
    ```rss
    <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://www.rssboard.org/rss-0.91.dtd">
    <rss version="2.0">
    <channel>
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <description>What Ada notes</description>
    <language>en</language>
    </channel>
    </rss>
    ```

    ## Good
    ```rss
    <rss version="2.0">
    <channel>
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <description>What Ada notes</description>
    <language>en</language>
    </channel>
    </rss>
    ```

    ## References
    - [RSS 0.91](https://www.rssboard.org/rss-0-9-1-netscape)
    """

    code, name, since = "R080", "doctype-of-other-version", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (ROOT,), RSS
    w3c = ("InvalidDoctype",)

    def check(self, root: Element, context: Context) -> Iterator[Finding]:
        """Compare the DTD with the version."""
        doctype = context.document.doctype
        version = (root.get("version") or "").strip()
        if (
            doctype is None
            or not doctype.system.endswith(DTD_OF_RSS_091)
            or version in ("", "0.91")
        ):
            return
        yield Finding(
            at(doctype.start, doctype.end),
            f"the DOCTYPE is that of RSS 0.91, the version is {show(version)}",
            help="leave the DOCTYPE out",
        )
