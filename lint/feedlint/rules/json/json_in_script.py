"""The rule json-in-script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Safety, Severity
from feedlint.rules.json._base import JsonFault
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonInScript(JsonFault):
    """A JSON Feed stands by itself, in no call and no assignment.

    ## Why
    `callback({...})` and `var feed = {...}` are scripts. The parser of a reader stops at the first
    letter, and nobody sees the feed. Browsers read JSON from other hosts since CORS, without these.

    ## Bad
    ```json
    feed({"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []});
    ```

    ## Good
    ```json
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    ```

    ## Fix
    Unsafe, since a script may use the file: what stands around the feed goes.

    ## References
    - [RFC 8259, section 2](https://www.rfc-editor.org/rfc/rfc8259#section-2)
    """

    code, name, since = "J008", "json-in-script", "0.1.0"
    severity = Severity.ERROR
    faults = ("wrapper",)
    title = "Remove the script around the feed"
    safety = Safety.UNSAFE

    def words(self, fault: Fault) -> str:
        """Show what stands around it."""
        return f"the feed stands in a script: {show(fault.values['what'].strip())}"
