"""X020 doctype."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class Doctype(FaultRule):
    """A feed should do without a DOCTYPE.

    ## Why
    Atom has no DTD. Many readers refuse a feed with a DOCTYPE, whatever is in it, to be safe
    from entities that grow without end or fetch files.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry>
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
    Safe: takes it out. None where the feed uses what it declares.

    ## References
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    - [RFC 4287, chapter 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    """

    code, name, since = "X020", "doctype", "0.1.0"
    severity = Severity.INFO
    remedy = "Take the DOCTYPE out, and what it declares into the text"
    faults = ("doctype",)
    w3c = ("ContainsSystemEntity",)

    def words(self, fault: Fault) -> str:
        """Say what it declares."""
        count = int(fault.values["entities"])
        what = "one entity" if count == 1 else f"{count:,} entities"
        return f"the feed has a DOCTYPE that declares {what if count else 'no entity'}"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Take it out, if nothing depends on it."""
        if fault.values["used"]:
            return None
        start, end = fault.anchor.start, int(fault.values["end"])
        # Attributes may have their values, or their white space, from a declaration.
        has_lists = "<!ATTLIST" in context.feed.document.source.text[start:end]
        safety = Safety.UNSAFE if has_lists else Safety.SAFE
        return Fix("Take the DOCTYPE out", safety, (rewrite(at(start, end), ""),))
