"""X003 encoding-contradiction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


def _plain(codec: str) -> str:
    """The name of a codec without its byte order."""
    return codec.removesuffix("-le").removesuffix("-be")


class EncodingContradiction(FaultRule):
    """The declared encoding must be the one that the bytes are in.

    ## Why
    Some readers believe the first bytes, others the declaration, and each sees another text.
    UTF-16 must begin with a byte order mark, since nothing else says which byte comes first.

    ## Bad
    ```xml
    <?xml version="1.0" encoding="utf-16"?>
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
    Declares the encoding that the bytes are in. Safe where a byte order mark says so, or
    where the text is ASCII. None for a missing mark.

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    """

    code, name, since = "X003", "encoding-contradiction", "0.1.0"
    severity = Severity.ERROR
    remedy = "Declare the encoding that the file is saved in"
    faults = ("encoding-contradiction", "missing-byte-order-mark")
    w3c = ("UnicodeError",)

    def words(self, fault: Fault) -> str:
        """Name both encodings."""
        values = fault.values
        actual = _plain(values["actual"]).upper()
        if fault.kind == "missing-byte-order-mark":
            return f"the feed is in {actual} and does not begin with a byte order mark"
        declared = show(values["declared"])
        if values["bom"]:
            return f"the byte order mark is that of {actual}, the declared encoding is {declared}"
        return f"the declared encoding is {declared}, and the declaration itself is in {actual}"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Declare what the bytes are."""
        source, values = context.document.source, fault.values
        if fault.kind == "missing-byte-order-mark" or source.faults_of_bytes:
            return None
        actual = _plain(values["actual"])
        is_certain = values["bom"] or source.text.isascii()
        safety = Safety.SAFE if is_certain else Safety.UNSAFE
        return Fix(f"Declare {actual.upper()}", safety, (rewrite(fault.anchor, actual),))
