"""X025 recursive-entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class RecursiveEntity(FaultRule):
    """An entity must not contain itself.

    ## Why
    Its text would have no end. A parser stops there.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry [<!ENTITY a "&b;"><!ENTITY b "&a;">]>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>&a;</content>
    </entry>
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
    - [XML 1.0, section 4.1](https://www.w3.org/TR/xml/#sec-references)
    """

    code, name, since = "X025", "recursive-entity", "0.1.0"
    severity = Severity.ERROR
    remedy = "Declare the entity by plain text"
    faults = ("recursive-entity",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name the entity."""
        name = fault.values["name"]
        subject = show(f"&{name};") if name else "an entity in this default"
        return f"{subject} stands for a text that contains itself"
