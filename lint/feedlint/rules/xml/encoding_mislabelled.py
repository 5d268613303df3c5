"""X004 encoding-mislabelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class EncodingMislabelled(FaultRule):
    """A feed in UTF-8 should not be declared to be in another encoding.

    ## Why
    Each byte means something in ISO-8859-1 and windows-1252, so no reader complains: it
    shows `Ã©` for `é`. Bytes that are UTF-8 throughout were never meant as anything else.

    ## Bad
    ```xml
    <?xml version="1.0" encoding="iso-8859-1"?>
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
    <?xml version="1.0" encoding="utf-8"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Grüße</content>
    </entry>
    ```

    ## Fix
    Unsafe: declares UTF-8, and so changes what readers show.

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    """

    code, name, since = "X004", "encoding-mislabelled", "0.1.0"
    severity = Severity.WARNING
    remedy = "Declare UTF-8"
    faults = ("encoding-mislabelled",)
    w3c = ("BadCharacters",)

    def words(self, fault: Fault) -> str:
        """Name the encoding."""
        return f"the declared encoding is {show(fault.values['declared'])}, and the text is UTF-8"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Declare UTF-8."""
        return Fix("Declare UTF-8", Safety.UNSAFE, (rewrite(fault.anchor, "utf-8"),))
