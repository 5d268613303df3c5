"""X033 unterminated-reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import RepeatedFaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class UnterminatedReference(RepeatedFaultRule):
    """A reference must end with a semicolon.

    ## Why
    HTML forgives `&lt` and `&#39`; XML does not, and the parser stops.

    ## Bad
    ```xml feed
    <subtitle>Research &amp development</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>Research &amp; development</subtitle>
    ```

    ## Fix
    Safe: writes the semicolon.

    ## References
    - [XML 1.0, section 4.1](https://www.w3.org/TR/xml/#sec-references)
    """

    code, name, since = "X033", "unterminated-reference", "0.1.0"
    severity = Severity.ERROR
    faults = ("unterminated-reference",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Show the reference."""
        return f"the reference {show(fault.values['text'])} does not end with a semicolon"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write the semicolon."""
        edit = rewrite(fault.anchor, f"{fault.values['text']};")
        return Fix("Write the semicolon", Safety.SAFE, (edit,))
