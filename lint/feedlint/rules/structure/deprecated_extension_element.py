"""The rule deprecated-extension-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class DeprecatedExtensionElement(Rule):
    """An element that its vocabulary has given up should be left out.

    ## Why
    Its vocabulary names another in its place, and newer readers look for that one alone.

    ## Bad
    ```rss item
    <media:adult xmlns:media="http://search.yahoo.com/mrss/">false</media:adult>
    ```

    ## Good
    ```rss item
    <media:rating xmlns:media="http://search.yahoo.com/mrss/">nonadult</media:rating>
    ```

    ## References
    - [Media RSS](https://www.rssboard.org/media-rss#media-adult)
    """

    code, name, since = "S025", "deprecated-extension-element", "0.1.0"
    severity = Severity.WARNING
    dialects = IN_XML
    faults = ("deprecated-extension-element",)
    w3c = ("DeprecatedMediaAdult",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element and what took its place."""
        values = fault.values
        message = f"{values['element']} has been given up{again(fault)}"
        yield Finding(fault.anchor, message, help=f"write {values['instead']} in its place")
