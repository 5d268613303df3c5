"""The rule invalid-extension-value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed
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
    <georss:point xmlns:georss="http://www.georss.org/georss">-122.4 37.8</georss:point>
    ```

    ## Good
    ```rss item
    <georss:point xmlns:georss="http://www.georss.org/georss">37.8 -122.4</georss:point>
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
            "ContainsHTML",
        ),
        *("InvalidUriChar", "InvalidFloat", "InvalidCreditRole"),
        *("InvalidContact", "InvalidItunesChannelType", "InvalidItunesEpisodeType"),
    )

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Show the value and say what is wrong with it."""
        if fault.anchor.element in context.once(_dates, context.feed):
            # What is wrong with the dates of items is told by date-not-w3cdtf.
            return
        values = fault.values
        subject = (
            f"{values['label']} {show(values['value'])}" if values["value"] else values["label"]
        )
        message = f"{subject}: {values['reason']}{again(fault)}"
        yield Finding(fault.anchor, message, help=f"write {values['kind']}")


def _dates(feed: Feed) -> frozenset[Element]:
    """The dates of Dublin Core that RSS's items and channels have."""
    if feed.dialect.name not in ("rss", "rdf"):
        return frozenset()
    return frozenset(date.node for date in feed.dates if date.profile == "w3cdtf")
