"""X021 external-dtd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.names import DTD_OF_RSS_091
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault, Finding
    from feedlint.rule import Context


class ExternalDtd(FaultRule):
    """A feed should not depend on a DTD in another place.

    ## Why
    No reader of feeds fetches a DTD, and it must not: the address could be anything. What is
    declared there does not exist.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry SYSTEM "https://ada.invalid/atom.dtd">
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
    - [XML 1.0, section 4.2.2](https://www.w3.org/TR/xml/#sec-external-ent)
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    """

    code, name, since = "X021", "external-dtd", "0.1.0"
    severity = Severity.WARNING
    remedy = "Take the DOCTYPE out, and write what it would declare"
    faults = ("external-dtd",)
    w3c = ("ContainsSystemEntity", "DeprecatedDTD")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Leave a DTD that is not even of the feed's version to the rule about that."""
        document = context.document
        is_older = fault.values["system"].endswith(DTD_OF_RSS_091)
        if is_older and document.has_tree and document.root.get("version", "0.91") != "0.91":
            return
        yield from super().explain(fault, context)

    def words(self, fault: Fault) -> str:
        """Name the address."""
        system = fault.values["system"]
        if system:
            return f"the DOCTYPE names the DTD {show(system)}, which no reader fetches"
        return "the DOCTYPE has parameter entities, whose declarations no reader takes in"
