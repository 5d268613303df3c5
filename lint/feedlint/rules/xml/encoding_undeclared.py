"""X007 encoding-undeclared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class EncodingUndeclared(FaultRule):
    """A feed that is not ASCII may well declare its encoding.

    ## Why
    XML without a declaration is UTF-8, and every reader knows it. A server or an editor in
    between may not: old rules for `text/xml` make it ASCII where nothing else is said.

    ## Bad
    ```xml
    <?xml version="1.0"?>
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
    Safe: declares UTF-8, which the feed is in anyway.

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    - [RFC 7303, section 3](https://www.rfc-editor.org/rfc/rfc7303#section-3)
    """

    code, name, since = "X007", "encoding-undeclared", "0.1.0"
    severity = Severity.INFO
    default = False
    faults = ("encoding-undeclared",)
    w3c = ("MissingEncoding",)

    def words(self, fault: Fault) -> str:
        """Say what is not said."""
        return "the text has characters beyond ASCII, and no encoding is declared"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Declare UTF-8, in the declaration that is there or in a new one."""
        found = context.document.declaration
        if found is not None and (found.problem or found.start):
            return None
        text = ' encoding="utf-8"' if found else '<?xml version="1.0" encoding="utf-8"?>\n'
        return Fix("Declare UTF-8", Safety.SAFE, (rewrite(fault.anchor, text),))
