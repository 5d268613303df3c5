"""X041 unclosed-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule, named

if TYPE_CHECKING:
    from feedlint.finding import Fault


class UnclosedElement(FaultRule):
    """Every element must be closed.

    ## Why
    A feed that ends while elements are open was cut off: by a full disk, a time-out, a
    program that failed half-way. A parser refuses it whole.

    ## Bad
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
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

    code, name, since = "X041", "unclosed-element", "0.1.0"
    severity = Severity.ERROR
    remedy = "Write the end tag; the file may have been cut off"
    faults = ("unclosed-element",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name the elements."""
        around = fault.values["around"].split()
        shown = [f"<{named(name)}>" for name in around[:3]]
        message = f"<{named(fault.values['name'])}> is never closed"
        if not shown:
            return message
        if len(around) > len(shown):
            shown.append("others")
        listed = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
        return f"{message}, nor {'is' if len(shown) == 1 else 'are'} {listed} around it"
