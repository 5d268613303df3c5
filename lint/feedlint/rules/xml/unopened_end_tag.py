"""X042 unopened-end-tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule, named

if TYPE_CHECKING:
    from feedlint.finding import Fault


class UnopenedEndTag(FaultRule):
    """An end tag must have a start tag.

    ## Why
    Behind the end of the root nothing is open, so nothing can be closed. A parser stops
    there; some readers then drop the feed.

    ## Bad
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    </feed>
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
    - [XML 1.0, section 3.1](https://www.w3.org/TR/xml/#sec-starttags)
    - [XML 1.0, section 2.1](https://www.w3.org/TR/xml/#sec-well-formed)
    """

    code, name, since = "X042", "unopened-end-tag", "0.1.0"
    severity = Severity.ERROR
    remedy = "Take the end tag out, or write the start tag"
    faults = ("unopened-end-tag",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name the element."""
        where = "the root is closed" if fault.values["where"] == "after" else "none is open"
        return f"</{named(fault.values['name'])}> closes nothing: {where}"
