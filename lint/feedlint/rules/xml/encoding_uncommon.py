"""X006 encoding-uncommon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault, Finding
    from feedlint.rule import Context


class EncodingUncommon(FaultRule):
    """A feed should be in an encoding that every reader knows.

    ## Why
    A reader must know UTF-8 and UTF-16, and nearly all know ISO-8859-1 and windows-1252.
    Whether it knows another depends on the library it was built with. RSS is read by small
    programs and devices as well, so there these two are named, too.

    ## Bad
    ```xml
    <?xml version="1.0" encoding="koi8-r"?>
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
    <?xml version="1.0" encoding="utf-8"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    """

    code, name, since = "X006", "encoding-uncommon", "0.1.0"
    severity = Severity.INFO
    remedy = "Save the feed as UTF-8, and declare that"
    faults = ("encoding-uncommon",)
    w3c = ("ObscureEncoding", "NonstdEncoding")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Leave alone what all readers of Atom know; RSS is read by simpler ones."""
        if not fault.values["known"] or context.document.dialect in ("rss", "rdf"):
            yield from super().explain(fault, context)

    def words(self, fault: Fault) -> str:
        """Name the encoding."""
        declared = show(fault.values["declared"])
        if fault.values["known"]:
            return f"the feed is in {declared}, which no reader of XML has to know"
        return f"the feed is in {declared}, which not every reader knows"
