"""The rule lone-surrogate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import more
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class LoneSurrogate(FaultRule):
    r"""Escapes of surrogates come in pairs.

    ## Why
    A character beyond U+FFFF is written as two escapes, `\ud83d\ude00`. One of them alone is no
    character: some parsers refuse the feed, others fail when they store it. Most come from a text
    that was cut in the middle of a character.

    ## Bad
    ```json item
    "content_text": "Well \ud83d"
    ```

    ## Good
    ```json item
    "content_text": "Well \ud83d\ude00"
    ```

    ## References
    - [RFC 8259, section 8.2](https://www.rfc-editor.org/rfc/rfc8259#section-8.2)
    """

    code, name, since = "J012", "lone-surrogate", "0.1.0"
    severity = Severity.ERROR
    faults = ("lone-surrogate",)

    def words(self, fault: Fault) -> str:
        """Show the escape."""
        return f"{fault.values['text']} is half of a character{more(fault)}"

    def advice(self, fault: Fault) -> str:
        """Say where they come from."""
        return "Cut texts between characters, not between units of UTF-16"
