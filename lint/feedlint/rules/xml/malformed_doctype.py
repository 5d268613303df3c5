"""X027 malformed-doctype."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class MalformedDoctype(FaultRule):
    """A DOCTYPE must have its form and its place.

    ## Why
    It stands before the root element, once, and holds declarations and nothing else. A
    parser that finds it otherwise stops.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry [ENTITY]>
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
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    """

    code, name, since = "X027", "malformed-doctype", "0.1.0"
    severity = Severity.ERROR
    remedy = "Take the DOCTYPE out"
    faults = ("malformed-doctype", "misplaced-doctype")
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what is wrong with it."""
        if fault.kind == "misplaced-doctype":
            return "a DOCTYPE stands where none can: it belongs before the root, once"
        if fault.values["head"]:
            return "the DOCTYPE does not begin with the name of the root element"
        return f"a DOCTYPE cannot hold {show(fault.values['text'])} in this place"
