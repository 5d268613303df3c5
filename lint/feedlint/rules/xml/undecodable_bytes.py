"""X001 undecodable-bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule, many
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class UndecodableBytes(FaultRule):
    """Every byte of a feed must be text in its encoding.

    ## Why
    The XML parser of a reader stops at the first byte that the encoding does not have, and
    nobody sees the feed. The commonest cause is text in windows-1252 or ISO-8859-1 in a feed
    that says nothing about its encoding, and is therefore UTF-8.

    ## Bad
    ```xml
    <?xml version="1.0" encoding="us-ascii"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Grüße</content>
    </entry>
    ```

    ## Good
    ```xml
    <?xml version="1.0" encoding="us-ascii"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Gr&#252;&#223;e</content>
    </entry>
    ```

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    - [RFC 4287, chapter 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    """

    code, name, since = "X001", "undecodable-bytes", "0.1.0"
    severity = Severity.ERROR
    faults = ("undecodable-bytes",)
    w3c = ("UnicodeError",)

    def words(self, fault: Fault) -> str:
        """Name the bytes."""
        values = fault.values
        data, encoding = values["bytes"], values["encoding"].upper()
        subject = f"the bytes {data} are" if " " in data else f"the byte {data} is"
        return f"{subject} not {encoding}{many(values['count'], 'place')}"

    def advice(self, fault: Fault) -> str:
        """Say which encoding it may be."""
        values = fault.values
        if values["wider"]:
            return f"It is {values['wider'].upper()} that has them: declare that, or write UTF-8"
        if values["likely"]:
            name, shown = values["likely"], show(values["shown"])
            return f"In {name} the first word is {shown}: declare that, or save the file as UTF-8"
        return "Save the file as UTF-8"
