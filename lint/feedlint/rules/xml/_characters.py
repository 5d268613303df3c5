"""Names of characters that have none in the tables of Unicode."""

from __future__ import annotations

import unicodedata

# ISO/IEC 6429, as in the names list of Unicode.
_CONTROLS = (
    *("NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION"),
    *("ENQUIRY", "ACKNOWLEDGE", "BELL", "BACKSPACE", "CHARACTER TABULATION", "LINE FEED"),
    *("LINE TABULATION", "FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN"),
    *("DATA LINK ESCAPE", "DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE"),
    *("DEVICE CONTROL FOUR", "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE"),
    *("END OF TRANSMISSION BLOCK", "CANCEL", "END OF MEDIUM", "SUBSTITUTE", "ESCAPE"),
    *("FILE SEPARATOR", "GROUP SEPARATOR", "RECORD SEPARATOR", "UNIT SEPARATOR"),
)


def full_name(character: str) -> str:
    """A character by number and name: `U+001B ESCAPE`."""
    number = ord(character)
    if number < len(_CONTROLS):
        return f"U+{number:04X} {_CONTROLS[number]}"
    if 0xD800 <= number <= 0xDFFF:
        return f"U+{number:04X} (half of a surrogate pair)"
    name = unicodedata.name(character, "")
    return f"U+{number:04X} {name}" if name else f"U+{number:04X} (a noncharacter)"
