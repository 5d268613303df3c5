"""The rule text-behind-json."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class TextBehindJson(FaultRule):
    """Nothing stands behind the last bracket.

    ## Why
    One file holds one value. The parser of a reader refuses a second one, or what a script printed
    behind the first, and nobody sees the feed.

    ## Bad
    ```json
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    Done in 0.3 s
    ```

    ## Good
    ```json
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    ```

    ## References
    - [RFC 8259, section 2](https://www.rfc-editor.org/rfc/rfc8259#section-2)
    """

    code, name, since = "J009", "text-behind-json", "0.1.0"
    severity = Severity.ERROR
    faults = ("text-behind-json",)

    def words(self, fault: Fault) -> str:
        """Show the text."""
        return f"there is text behind the feed: {show(fault.values['what'])}"

    def advice(self, fault: Fault) -> str:
        """Say what to do."""
        del fault
        return "Remove it; look for a second write into the file, or for what a script printed"
