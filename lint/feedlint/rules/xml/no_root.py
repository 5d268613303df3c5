"""X051 no-root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class NoRoot(FaultRule):
    """A feed must have a root element.

    ## Why
    A declaration alone is no document. Mostly the program that writes the feed stopped right
    at the start.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
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

    code, name, since = "X051", "no-root", "0.1.0"
    severity = Severity.ERROR
    remedy = "See why the program wrote no feed"
    faults = ("no-root",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what is missing."""
        return "the file has an XML declaration, but no element"
