"""The rule surplus-comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import JsonFault, more

if TYPE_CHECKING:
    from feedlint.finding import Fault


class SurplusComma(JsonFault):
    """No comma stands behind the last value.

    ## Why
    JavaScript takes a comma behind the last member, JSON does not: the parser of a reader stops
    there, and nobody sees the feed. A template that writes a comma behind each item leaves one.

    ## Bad
    ```json item
    "tags": ["notes",]
    ```

    ## Good
    ```json item
    "tags": ["notes"]
    ```

    ## Fix
    Safe: the comma goes.

    ## References
    - [RFC 8259, section 5](https://www.rfc-editor.org/rfc/rfc8259#section-5)
    """

    code, name, since = "J002", "surplus-comma", "0.1.0"
    severity = Severity.ERROR
    faults = ("surplus-comma",)
    title = "Remove the comma"

    def words(self, fault: Fault) -> str:
        """Say which comma it is."""
        which = (
            "the last value"
            if fault.values["what"] == "trailing"
            else "another comma, or a bracket"
        )
        return f"there is a comma behind {which}{more(fault)}"
