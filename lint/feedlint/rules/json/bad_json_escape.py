"""The rule bad-json-escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import JsonFault, more, plain

if TYPE_CHECKING:
    from feedlint.finding import Fault


class BadJsonEscape(JsonFault):
    r"""Behind a backslash stands what JSON knows.

    ## Why
    JSON has `\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t`, and `\u` with four hexadecimal
    digits. The parser of a reader stops at anything else, and nobody sees the feed.

    ## Bad
    ```json item
    "title": "Ada\'s note"
    ```

    ## Good
    ```json item
    "title": "Ada's note"
    ```

    ## Fix
    Safe where the escape is JavaScript's; a backslash before another letter may be meant as itself.

    ## References
    - [RFC 8259, section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)
    """

    code, name, since = "J006", "bad-json-escape", "0.1.0"
    severity = Severity.ERROR
    faults = ("bad-escape",)
    title = "Write what is meant"

    def words(self, fault: Fault) -> str:
        """Show the escape."""
        return f"{plain(fault.values['what'])} is no escape of JSON{more(fault)}"
