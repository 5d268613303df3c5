"""The rule invalid-extension-value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class InvalidExtensionValue(Rule):
    """A value of an extension must be of the form that its vocabulary recommends.

    ## Why
    Vocabularies such as Dublin Core leave the form of a value to a recommendation, and readers
    rely on that: a date in words is dropped, a place whose longitude comes first is in
    another part of the world.

    ## Bad
    ```rss item
    <dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">yesterday</dc:date>
    ```

    ## Good
    ```rss item
    <dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2024-01-02</dc:date>
    ```

    ## References
    - [Date and Time Formats](https://www.w3.org/TR/NOTE-datetime)
    - [GeoRSS](https://docs.ogc.org/cs/17-002r1/17-002r1.html)
    """

    code, name, since = "S023", "invalid-extension-value", "0.1.0"
    severity = Severity.WARNING
    dialects = IN_XML
    faults = ("invalid-extension-value",)
    w3c = (
        *(
            "InvalidW3CDTFDate",
            "InvalidCoord",
            "InvalidCoordList",
            "InvalidLink",
            "InvalidFullLink",
        ),
        *("InvalidUriChar", "InvalidFloat", "InvalidCreditRole"),
    )

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Show the value and say what is wrong with it."""
        values = fault.values
        subject = (
            f"{values['label']} {show(values['value'])}" if values["value"] else values["label"]
        )
        message = f"{subject}: {values['reason']}{again(fault)}"
        yield Finding(fault.anchor, message, help=f"write {values['kind']}")
