"""X049 bad-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class BadName(FaultRule):
    """The name of an element or attribute must be a name.

    ## Why
    A name begins with a letter or `_`, has at most one colon, and no blanks or signs. An
    address in angle brackets, such as `<ada@x.invalid>`, is the usual cause: it looks like a
    tag.

    ## Bad
    ```xml feed
    <1st>Notes</1st>
    ```

    ## Good
    ```xml feed
    <first xmlns="https://ada.invalid/ns">Notes</first>
    ```

    ## References
    - [XML 1.0, section 2.3](https://www.w3.org/TR/xml/#sec-common-syn)
    - [Namespaces in XML 1.0, chapter 4](https://www.w3.org/TR/xml-names/#ns-qualnames)
    """

    code, name, since = "X049", "bad-name", "0.1.0"
    severity = Severity.ERROR
    remedy = "Begin the name with a letter, and use letters, digits, '-', '_' and '.'"
    faults = ("bad-name",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Show the name."""
        name, what = fault.values["name"], fault.values["what"]
        if not name:
            return "a processing instruction has no name"
        kinds = {"element": "an element", "attribute": "an attribute"}
        return f"{show(name)} is no name for {kinds.get(what, 'a processing instruction')}"
