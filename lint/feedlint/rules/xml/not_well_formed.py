"""X052 not-well-formed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class NotWellFormed(FaultRule):
    """A feed must be well-formed XML.

    ## Why
    Whatever a parser stops at hides the whole feed from readers. The words are the parser's
    where feedlint has none of its own.

    ## Bad
    ```xml feed
    <id xmlns:a="urn:x-ada:n" xmlns:b="urn:x-ada:n" a:n="1" b:n="2">urn:x-ada:notes</id>
    ```

    ## Good
    ```xml feed
    <id xmlns:a="urn:x-ada:n" a:n="1">urn:x-ada:notes</id>
    ```

    ## References
    - [XML 1.0, section 2.1](https://www.w3.org/TR/xml/#sec-well-formed)
    - [Namespaces in XML 1.0](https://www.w3.org/TR/xml-names/)
    """

    code, name, since = "X052", "not-well-formed", "0.1.0"
    severity = Severity.ERROR
    remedy = "Correct the line that is named"
    faults = ("not-well-formed",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Give the parser's words."""
        return f"the XML parser stopped here: {show(fault.values['reason'], 200)}"
