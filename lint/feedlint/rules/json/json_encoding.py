"""The rule json-encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonEncoding(FaultRule):
    """JSON that is sent to others is in UTF-8.

    ## Why
    RFC 8259 has no other encoding any more, and many parsers read no other.

    ## Bad
    ```json utf-16-le
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    ```

    ## Good
    ```json
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    ```

    ## References
    - [RFC 8259, section 8.1](https://www.rfc-editor.org/rfc/rfc8259#section-8.1)
    """

    code, name, since = "J014", "json-encoding", "0.1.0"
    severity = Severity.WARNING
    remedy = "save the file as UTF-8"
    faults = ("json-encoding",)

    def words(self, fault: Fault) -> str:
        """Name the encoding."""
        encoding = fault.values["encoding"].removesuffix("-LE").removesuffix("-BE")
        return f"the file is in {encoding}, JSON is in UTF-8"
