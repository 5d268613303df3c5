"""X013 second-declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


_WORDS = {
    "before": "an XML declaration stands behind something else",
    "inside": "an XML declaration stands inside the feed",
    "after": "an XML declaration follows the end of the feed, as if another file began",
}


class SecondDeclaration(FaultRule):
    """An XML declaration must stand only once, at the start.

    ## Why
    `<?xml` anywhere else stops the parser. Mostly one whole file was put into another, or
    behind it.

    ## Bad
    ```xml
    <subtitle><?xml version="1.0"?>Notes</subtitle>
    ```

    ## Good
    ```xml
    <subtitle>Notes</subtitle>
    ```

    ## Fix
    Unsafe: takes it out. None for one behind the feed.

    ## References
    - [XML 1.0, section 2.6](https://www.w3.org/TR/xml/#sec-pi)
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    """

    code, name, since = "X013", "second-declaration", "0.1.0"
    severity = Severity.ERROR
    remedy = "Keep the declaration at the very beginning alone"
    faults = ("second-declaration",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say where it stands."""
        return _WORDS[fault.values["where"]]

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Take it out, if that is all."""
        if fault.values["where"] == "after":
            return None
        return Fix("Take the declaration out", Safety.UNSAFE, (rewrite(fault.anchor, ""),))
