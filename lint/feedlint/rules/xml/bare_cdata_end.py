"""X032 bare-cdata-end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class BareCdataEnd(FaultRule):
    """The end of a CDATA section must not stand in text.

    ## Why
    `]]>` is forbidden outside CDATA sections, so that a section that was cut is noticed. Two
    sections within each other give the same picture: the first `]]>` ends both.

    ## Bad
    ```xml feed
    <subtitle>a[b[0]]> 0</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>a[b[0]]&gt; 0</subtitle>
    ```

    ## Fix
    Safe: writes `]]&gt;`.

    ## References
    - [XML 1.0, section 2.4](https://www.w3.org/TR/xml/#syntax)
    - [XML 1.0, section 2.7](https://www.w3.org/TR/xml/#sec-cdata-sect)
    """

    code, name, since = "X032", "bare-cdata-end", "0.1.0"
    severity = Severity.ERROR
    faults = ("bare-cdata-end",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what stands there."""
        return "']]>' stands in text and ends no CDATA section"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write `]]&gt;`."""
        return Fix("Write ]]&gt;", Safety.SAFE, (rewrite(fault.anchor, "]]&gt;"),))
