"""X030 bare-ampersand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import RepeatedFaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


_WORD = re.compile(r"&[^ \t\r\n<>\"'&]*")


class BareAmpersand(RepeatedFaultRule):
    """An ampersand must be escaped.

    ## Why
    `&` begins a reference, such as `&amp;`. One that begins nothing stops the parser, and the
    feed cannot be read. It is most often found in titles and in addresses with parameters.

    ## Bad
    ```xml feed
    <subtitle>Research & development</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>Research &amp; development</subtitle>
    ```

    ## Fix
    Safe: writes `&amp;`.

    ## References
    - [XML 1.0, section 2.4](https://www.w3.org/TR/xml/#syntax)
    - [XML 1.0, section 4.1](https://www.w3.org/TR/xml/#sec-references)
    """

    code, name, since = "X030", "bare-ampersand", "0.1.0"
    severity = Severity.ERROR
    faults = ("bare-ampersand",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Show what follows it."""
        text = _WORD.match(fault.values["text"])
        shown = text[0] if text else "&"
        subject = "an '&'" if shown == "&" else f"the '&' in {show(shown)}"
        return f"{subject} is not escaped"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write `&amp;`."""
        return Fix("Write &amp;", Safety.SAFE, (rewrite(fault.anchor, "&amp;"),))
