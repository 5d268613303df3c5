"""The rule malformed-extension-value."""

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


class MalformedExtensionValue(Rule):
    """A value of an extension must be of the form that its vocabulary demands.

    ## Why
    Where a vocabulary takes a number, a date or an address, readers know nothing else: they
    drop the value, or the element, and show less than the feed has.

    ## Bad
    ```rss item
    <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">two</slash:comments>
    ```

    ## Good
    ```rss item
    <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">2</slash:comments>
    ```

    ## References
    - [Modules of RSS 1.0](https://web.resource.org/rss/1.0/modules/)
    - [Media RSS](https://www.rssboard.org/media-rss)
    """

    code, name, since = "S026", "malformed-extension-value", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("malformed-extension-value",)
    w3c = (
        *("InvalidNonNegativeInteger", "InvalidPositiveInteger", "InvalidFloat"),
        "InvalidLatitude",
        *("InvalidLongitude", "InvalidNPTTime", "InvalidW3CDTFDate", "InvalidFullLink"),
        *("InvalidUriChar", "InvalidLanguage", "InvalidCommaSeparatedIntegers", "InvalidMediaHash"),
    )

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Show the value and say what is wrong with it."""
        values = fault.values
        subject = (
            f"{values['label']} {show(values['value'])}" if values["value"] else values["label"]
        )
        message = f"{subject}: {values['reason']}{again(fault)}"
        yield Finding(fault.anchor, message, help=f"write {values['kind']}")
