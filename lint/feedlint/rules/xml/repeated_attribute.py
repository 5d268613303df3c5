"""X050 repeated-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class RepeatedAttribute(FaultRule):
    """An attribute must stand only once in a tag.

    ## Why
    A parser cannot choose between two values, and stops.

    ## Bad
    ```xml feed
    <link rel="related" href="https://ada.invalid/a" href="https://ada.invalid/b"/>
    ```

    ## Good
    ```xml feed
    <link rel="related" href="https://ada.invalid/a"/>
    ```

    ## References
    - [XML 1.0, section 3.1](https://www.w3.org/TR/xml/#sec-starttags)
    """

    code, name, since = "X050", "repeated-attribute", "0.1.0"
    severity = Severity.ERROR
    remedy = "Take one of the two out"
    faults = ("repeated-attribute",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name the attribute."""
        return f"the attribute {show(fault.values['name'])} stands twice in one tag"
