"""The rule json-cut-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonCutOff(FaultRule):
    """A JSON document ends with the bracket that it begins with.

    ## Why
    The file was cut off: a build or a transfer ended too early, or the disk was full. No reader
    takes the part that is there.

    ## Bad
    ```json
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": [{"id": "1"
    ```

    ## Good
    ```json
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    ```

    ## References
    - [RFC 8259, section 2](https://www.rfc-editor.org/rfc/rfc8259#section-2)
    """

    code, name, since = "J007", "json-cut-off", "0.1.0"
    severity = Severity.ERROR
    faults = ("json-cut-off",)

    def words(self, fault: Fault) -> str:
        """Say in what it ends."""
        inside = fault.values["inside"] or "the feed"
        return f"the file ends within {show(inside, 80)[1:-1]}"

    def advice(self, fault: Fault) -> str:
        """Say what to do."""
        del fault
        return "Publish the whole file: no reader takes a part, and only this part was checked"
