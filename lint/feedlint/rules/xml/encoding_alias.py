"""X005 encoding-alias."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class EncodingAlias(FaultRule):
    """An encoding should have its preferred name.

    ## Why
    The names of encodings are registered, and each has one that is preferred. Others, such
    as `utf8`, are known to most parsers and not to all.

    ## Bad
    ```xml
    <?xml version="1.0" encoding="utf8"?>
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
    Safe: writes the preferred name of the same encoding.

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    - [IANA character sets](https://www.iana.org/assignments/character-sets/)
    """

    code, name, since = "X005", "encoding-alias", "0.1.0"
    severity = Severity.INFO
    faults = ("encoding-alias",)
    w3c = ("NonstdEncoding",)

    def words(self, fault: Fault) -> str:
        """Give both names."""
        declared, preferred = show(fault.values["declared"]), show(fault.values["preferred"])
        return f"the encoding {declared} is registered as {preferred}"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write the preferred name."""
        preferred = fault.values["preferred"]
        return Fix(f"Write {preferred}", Safety.SAFE, (rewrite(fault.anchor, preferred),))
