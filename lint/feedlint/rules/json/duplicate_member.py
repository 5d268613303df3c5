"""The rule duplicate-member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class DuplicateMember(FaultRule):
    r"""An object has each name once.

    ## Why
    Of two members with one name most readers take the last, some the first, and some refuse the
    feed. The name may be written with escapes: `"\u0069d"` is `"id"`.

    ## Bad
    ```json item
    "id": "1", "id": "2"
    ```

    ## Good
    ```json item
    "id": "1"
    ```

    ## References
    - [RFC 8259, section 4](https://www.rfc-editor.org/rfc/rfc8259#section-4)
    """

    code, name, since = "J011", "duplicate-member", "0.1.0"
    severity = Severity.ERROR
    remedy = "keep one of the two; readers take the last, or none"
    faults = ("duplicate-member",)

    def words(self, fault: Fault) -> str:
        """Name the member."""
        return f"the object has the member {show(fault.values['name'])} already"
