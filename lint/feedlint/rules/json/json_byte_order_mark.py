"""The rule json-byte-order-mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonByteOrderMark(FaultRule):
    """JSON begins with its bracket, not with a byte order mark.

    ## Why
    RFC 8259 forbids to send one: parsers that are given text refuse the feed for it.

    ## Bad
    ```json
    \ufeff{"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    ```

    ## Good
    ```json
    {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": []}
    ```

    ## References
    - [RFC 8259, section 8.1](https://www.rfc-editor.org/rfc/rfc8259#section-8.1)
    """

    code, name, since = "J015", "json-byte-order-mark", "0.1.0"
    severity = Severity.WARNING
    faults = ("json-byte-order-mark",)

    def words(self, fault: Fault) -> str:
        """Say so."""
        del fault
        return "the file begins with a byte order mark"

    def advice(self, fault: Fault) -> str:
        """Say what to do."""
        del fault
        return "Save it as UTF-8 without a byte order mark"
