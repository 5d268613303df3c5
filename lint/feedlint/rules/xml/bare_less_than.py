"""X031 bare-less-than."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import RepeatedFaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class BareLessThan(RepeatedFaultRule):
    """A less-than sign must be escaped.

    ## Why
    `<` begins a tag. One that begins nothing stops the parser, and the feed cannot be read.

    ## Bad
    ```xml feed
    <subtitle>Notes, a < b</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>Notes, a &lt; b</subtitle>
    ```

    ## Fix
    Safe: writes `&lt;`.

    ## References
    - [XML 1.0, section 2.4](https://www.w3.org/TR/xml/#syntax)
    - [XML 1.0, section 3.1](https://www.w3.org/TR/xml/#sec-starttags)
    """

    code, name, since = "X031", "bare-less-than", "0.1.0"
    severity = Severity.ERROR
    faults = ("bare-less-than",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say where it stands."""
        if fault.values["where"] == "attribute":
            return "a '<' in the value of an attribute is not escaped"
        return "a '<' that begins no tag is not escaped"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write `&lt;`."""
        return Fix("Write &lt;", Safety.SAFE, (rewrite(fault.anchor, "&lt;"),))
