"""X043 second-root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule, named

if TYPE_CHECKING:
    from feedlint.finding import Fault


class SecondRoot(FaultRule):
    """A feed must have one root element.

    ## Why
    A document is one element with all others inside. Behind it a parser stops: of two feeds
    in one file, or of entries without a feed around them, readers see none.

    ## Bad
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    <entry/>
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
    - [XML 1.0, section 2.1](https://www.w3.org/TR/xml/#sec-well-formed)
    """

    code, name, since = "X043", "second-root", "0.1.0"
    severity = Severity.ERROR
    remedy = "Put all of the feed into one root element"
    faults = ("second-root",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name the element."""
        return f"<{named(fault.values['name'])}> stands behind the end of the root element"
