"""X022 attribute-default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule, named
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class AttributeDefault(FaultRule):
    """A DOCTYPE should not supply attributes.

    ## Why
    Some parsers put the attribute into every tag that lacks it, others do not. The same feed
    is then two: with `type` supplied, markup in one reader is plain text in the other.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry [<!ATTLIST content type CDATA "html">]>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
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
    - [XML 1.0, section 3.3.2](https://www.w3.org/TR/xml/#sec-attr-defaults)
    """

    code, name, since = "X022", "attribute-default", "0.1.0"
    severity = Severity.WARNING
    remedy = "Write the attribute where it is meant"
    faults = ("attribute-default",)

    def words(self, fault: Fault) -> str:
        """Name the attribute."""
        values = fault.values
        given = f"{named(values['attribute'])}={show(values['value'])}"
        return f"the DOCTYPE gives every <{named(values['element'])}> {given}, for some readers"
