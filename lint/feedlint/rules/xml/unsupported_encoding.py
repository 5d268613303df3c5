"""X002 unsupported-encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class UnsupportedEncoding(FaultRule):
    """The declared encoding must be one that readers know.

    ## Why
    A reader that does not know the encoding can only guess or give up. UTF-7 and the like
    hide markup from whoever filters a feed. Every reader must know UTF-8 and UTF-16.

    ## Bad
    ```xml
    <?xml version="1.0" encoding="x-unknown"?>
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

    ## Fix
    Unsafe: declares the encoding in which the file could be read; it may be another.

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    - [IANA character sets](https://www.iana.org/assignments/character-sets/)
    """

    code, name, since = "X002", "unsupported-encoding", "0.1.0"
    severity = Severity.ERROR
    remedy = "Save the feed as UTF-8, and declare that"
    faults = ("unsupported-encoding",)
    w3c = ("UnknownEncoding",)

    def words(self, fault: Fault) -> str:
        """Name the encoding."""
        return f"the declared encoding {show(fault.values['declared'])} is none that readers know"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Declare what the text could be read as."""
        source = context.document.source
        if source.faults_of_bytes or not fault.values["declared"]:
            return None
        actual = fault.values["actual"].removesuffix("-le").removesuffix("-be")
        return Fix(f"Declare {actual.upper()}", Safety.UNSAFE, (rewrite(fault.anchor, actual),))
