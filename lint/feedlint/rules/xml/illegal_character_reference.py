"""X035 illegal-character-reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.rules.xml._characters import full_name
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class IllegalCharacterReference(FaultRule):
    """A character reference must stand for a character that XML has.

    ## Why
    A number does not help: what XML 1.0 does not have cannot be written as a reference
    either. The parser stops there.

    ## Bad
    ```xml feed
    <subtitle>Notes&#8;</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>Notes</subtitle>
    ```

    ## References
    - [XML 1.0, section 2.2](https://www.w3.org/TR/xml/#charsets)
    - [XML 1.0, section 4.1](https://www.w3.org/TR/xml/#sec-references)
    """

    code, name, since = "X035", "illegal-character-reference", "0.1.0"
    severity = Severity.ERROR
    remedy = "Take the reference out, or write the character that was meant"
    faults = ("illegal-character-reference",)
    w3c = ("SAXError", "BadCharacters")

    def words(self, fault: Fault) -> str:
        """Name the character."""
        shown, character = show(fault.values["reference"]), fault.values["character"]
        if not character:
            return f"{shown} is beyond the last character, U+10FFFF"
        return f"{shown} stands for {full_name(character)}, which XML does not have"
