"""X082 other-format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault

# What has a name of its own, by the name of the first element.
_KINDS = {
    "opml": "an OPML list",
    "svg": "an SVG drawing",
    "urlset": "a sitemap",
    "sitemapindex": "an index of sitemaps",
    "stylesheet": "an XSLT style sheet",
    "transform": "an XSLT style sheet",
}


class OtherFormat(FaultRule):
    """A file in another format than a feed's is not checked.

    ## Why
    An OPML list, a sitemap or the data of an animation can have a feed's name and be right.
    feedlint says what it takes the file for, and nothing else of it. A file that is XML has to
    be well-formed all the same.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <opml version="2.0"><head/><body><outline text="Notes"/></body></opml>
    ```

    ## Good
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## References
    - [OPML 2.0](https://opml.org/spec2.opml)
    """

    code, name, since = "X082", "other-format", "0.1.0"
    severity = Severity.INFO
    remedy = "give feedlint the path of the feed itself, or exclude this file in its configuration"
    faults = ("other-format",)

    def words(self, fault: Fault) -> str:
        """Say what the file is."""
        what = fault.values.get("what") or _KINDS[fault.values["root"].lower()]
        return f"the file is {what}, not a feed, and was not checked"
