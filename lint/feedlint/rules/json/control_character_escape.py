"""The rule control-character-escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import more
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class ControlCharacterEscape(FaultRule):
    r"""Texts have no control characters but line breaks and tabs.

    ## Why
    `\u0000` is right JSON, and no text: databases refuse it, readers cut the text there, and none
    of the control characters can be written into XML.

    ## Bad
    ```json item
    "content_text": "A\u0000B"
    ```

    ## Good
    ```json item
    "content_text": "AB"
    ```

    ## References
    - [RFC 8259, section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)
    """

    code, name, since = "J013", "control-character-escape", "0.1.0"
    severity = Severity.WARNING
    faults = ("control-escape",)

    def words(self, fault: Fault) -> str:
        """Show the escape."""
        return f"{fault.values['text']} is a control character{more(fault)}"

    def advice(self, fault: Fault) -> str:
        """Say what to do."""
        return "Drop control characters where the text comes from"
