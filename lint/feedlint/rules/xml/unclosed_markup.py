"""X045 unclosed-markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class UnclosedMarkup(FaultRule):
    """A comment, CDATA section, instruction or DOCTYPE must have its end.

    ## Why
    Everything behind the place where it begins belongs to it, to the end of the file.

    ## Bad
    ```xml feed
    <subtitle><![CDATA[Notes]></subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle><![CDATA[Notes]]></subtitle>
    ```

    ## References
    - [XML 1.0, section 2.5](https://www.w3.org/TR/xml/#sec-comments)
    - [XML 1.0, section 2.7](https://www.w3.org/TR/xml/#sec-cdata-sect)
    - [XML 1.0, section 2.6](https://www.w3.org/TR/xml/#sec-pi)
    """

    code, name, since = "X045", "unclosed-markup", "0.1.0"
    severity = Severity.ERROR
    remedy = "Write its end; the file may have been cut off"
    faults = ("unclosed-markup",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name what has no end."""
        return f"the {fault.values['what']} has no end: '{fault.values['closer']}' is missing"
