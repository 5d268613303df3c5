"""The rule json-number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonNumber(FaultRule):
    """A number is one that readers can hold.

    ## Why
    JSON has neither NaN nor Infinity, and a number beyond 1.8e308 is read as one of them, or not
    at all: parsers stop there, and nobody sees the feed.

    ## Bad
    ```json item
    "_notes": {"rank": NaN}
    ```

    ## Good
    ```json item
    "_notes": {"rank": 0}
    ```

    ## References
    - [RFC 8259, section 6](https://www.rfc-editor.org/rfc/rfc8259#section-6)
    """

    code, name, since = "J010", "json-number", "0.1.0"
    severity = Severity.ERROR
    remedy = "write a number of ordinary size, without quotes, or leave the member out"
    faults = ("json-number",)

    def words(self, fault: Fault) -> str:
        """Show the number, or its beginning."""
        text = fault.values["text"]
        if text.strip("-") in ("NaN", "Infinity"):
            return f"{text} is no value of JSON"
        size = f", of {len(text):,} characters," if len(text) > 40 else ""
        return f"the number {show(text, 40)[1:-1]}{size} is more than readers can hold"
