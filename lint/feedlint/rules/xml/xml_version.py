"""X012 xml-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class XmlVersion(FaultRule):
    """A feed must be XML 1.0.

    ## Why
    Atom is made of XML 1.0, and the parsers of several languages refuse a document that
    declares another version, whatever is in it.

    ## Bad
    ```xml
    <?xml version="1.1"?>
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

    ## Fix
    Safe, unless the text has line ends that only XML 1.1 knows.

    ## References
    - [RFC 4287, chapter 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    """

    code, name, since = "X012", "xml-version", "0.1.0"
    severity = Severity.ERROR
    remedy = 'Declare version="1.0"'
    faults = ("xml-version",)
    w3c = ("BadXmlVersion",)

    def words(self, fault: Fault) -> str:
        """Name the version."""
        return f"the declared version of XML is {show(fault.values['version'])}, not '1.0'"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Declare XML 1.0."""
        text = context.document.source.text
        # XML 1.1 takes these for line ends (section 2.11), XML 1.0 for text.
        is_same = "\x85" not in text and "\u2028" not in text
        safety = Safety.SAFE if is_same else Safety.UNSAFE
        return Fix("Declare XML 1.0", safety, (rewrite(fault.anchor, "1.0"),))
