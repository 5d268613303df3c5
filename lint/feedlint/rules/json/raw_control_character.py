"""The rule raw-control-character."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import JsonFault, more

if TYPE_CHECKING:
    from feedlint.finding import Fault


class RawControlCharacter(JsonFault):
    r"""Line breaks and tabs in a string are written as escapes.

    ## Why
    A string of JSON is one line: a line break in it is `\n`, a tab `\t`. The parser of a reader
    stops at the character itself, and nobody sees the feed.

    ## Bad
    ```json item
    "content_text": "One
    and two"
    ```

    ## Good
    ```json item
    "content_text": "One\nand two"
    ```

    ## Fix
    Safe: the characters become escapes.

    ## References
    - [RFC 8259, section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)
    """

    code, name, since = "J005", "raw-control-character", "0.1.0"
    severity = Severity.ERROR
    faults = ("raw-control",)
    title = "Write the characters as escapes"

    def words(self, fault: Fault) -> str:
        """Name the character."""
        return f"{fault.values['what']} stands in a string as it is{more(fault)}"

    def advice(self, fault: Fault) -> str:
        """Show the escape."""
        return f"Write {fault.values['text']} for it; a JSON library does"
