"""The rule malformed-json."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import JsonFault, more
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


_WORDS = {
    "mismatch": "{closed} closes what {opened} has opened",
    "parser": "this is no JSON: {words}",
    "quote-inside": "this string ends at a quote inside it",
    "slips": "there are too many mistakes to go on",
    "unclosed-string": "this string has no closing quote",
    "unexpected": "{found} stands where {expected} must stand",
}
_TOOL = "; better, let a JSON library write the feed (in a template: its `json` filter)"
_ADVICE = {
    "quote-inside": f'Write a quote inside a string as \\"{_TOOL}',
    "unclosed-string": f'Close the string; a quote in it is \\", a line break \\n{_TOOL}',
    "unexpected": f"Fix this place; nothing behind it was checked{_TOOL}",
    "mismatch": "Write the brackets in pairs; nothing behind this place was checked",
}


class MalformedJson(JsonFault):
    r"""What calls itself a JSON Feed must be JSON.

    ## Why
    The parser of a reader stops at the first fault, and nobody sees the feed. Most of these come
    from templates that put the feed together as text: a quote in a title, a value that was not
    there. The rest of the feed is checked where it is certain what was meant.

    ## Bad
    ```json item
    "title": "A note"
    "summary": "The first note"
    ```

    ## Good
    ```json item
    "title": "A note",
    "summary": "The first note"
    ```

    ## Fix
    Safe for a comma that is missing between two lines, and for white space of another kind.

    ## References
    - [RFC 8259, section 2](https://www.rfc-editor.org/rfc/rfc8259#section-2)
    """

    code, name, since = "J001", "malformed-json", "0.1.0"
    severity = Severity.ERROR
    faults = ("malformed-json", "missing-comma", "odd-space")
    title = "Write it as JSON has it"

    def words(self, fault: Fault) -> str:
        """Say what stands where."""
        values = fault.values
        count = more(fault)
        if fault.kind == "missing-comma":
            return f"there is no comma behind {show(values['what'], 40)}{count}"
        if fault.kind == "odd-space":
            return f"{values['what']} is no white space of JSON{count}"
        return _WORDS[values["reason"]].format_map(values)

    def advice(self, fault: Fault) -> str:
        """Say what to do about it."""
        return _ADVICE.get(fault.values.get("reason", ""), super().advice(fault))
