"""X083 rss-not-checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class RssNotChecked(FaultRule):
    """Of RSS only the XML is checked.

    ## Why
    feedlint checks the structure of Atom. That it says nothing else of this feed means that
    it is well-formed, not that it is right.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <rss version="2.0"><channel><title>Notes</title></channel></rss>
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
    - [RSS 2.0](https://www.rssboard.org/rss-specification)
    """

    code, name, since = "X083", "rss-not-checked", "0.1.0"
    severity = Severity.INFO
    faults = ("rss",)

    def words(self, fault: Fault) -> str:
        """Say what was not done."""
        return "the feed is RSS: its XML was checked, its structure was not"
