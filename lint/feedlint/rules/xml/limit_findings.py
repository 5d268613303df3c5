"""X086 limit-findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class LimitFindings(FaultRule):
    """The findings of one rule in one feed are limited.

    ## Why
    A thousand findings of one kind say that the program that writes the feed is wrong, and
    nobody reads them. This one says how many more there are.

    ## Bad
    ```xml excerpt
    <title>&&&&&&&&&&&&&&&& and a thousand more</title>
    ```

    ## Good
    ```xml excerpt
    <title>Notes</title>
    ```

    ## References
    - [RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)
    """

    code, name, since = "X086", "limit-findings", "0.1.0"
    severity = Severity.INFO
    remedy = "fix what is shown and run feedlint again"
    faults = ("limit-findings",)

    def words(self, fault: Fault) -> str:
        """Say how many there are."""
        return f"{fault.values['count']} more findings of {fault.values['rule']} are not shown"
