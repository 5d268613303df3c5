"""The rule json-notation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import JsonFault, more, plain

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonNotation(JsonFault):
    """Strings, names and numbers are written as JSON writes them.

    ## Why
    Single quotes, names without quotes, `True`, `None`, `+1` and `0x1F` are JavaScript's, Python's
    or Ruby's. The parser of a reader stops there, and nobody sees the feed.

    ## Bad
    ```json item
    "title": 'A note'
    ```

    ## Good
    ```json item
    "title": "A note"
    ```

    ## Fix
    Safe: it is written as JSON writes it.

    ## References
    - [RFC 8259, section 3](https://www.rfc-editor.org/rfc/rfc8259#section-3)
    """

    code, name, since = "J004", "json-notation", "0.1.0"
    severity = Severity.ERROR
    faults = ("notation",)
    title = "Write it as JSON has it"

    def words(self, fault: Fault) -> str:
        """Show what was written, and what it is in JSON."""
        written, meant = (plain(fault.values[key]) for key in ("what", "text"))
        return f"{written} is no JSON, {meant} is{more(fault)}"
