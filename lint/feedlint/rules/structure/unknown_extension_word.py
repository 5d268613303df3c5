"""The rule unknown-extension-word."""

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


class UnknownExtensionWord(Rule):
    """A value of an extension must be one of those that its vocabulary lists.

    ## Why
    Where a vocabulary lists the words that there are, readers know no others: a feed that is
    updated `Hourly` is updated at no time that they know of.

    ## Bad
    ```rss item
    <media:rating xmlns:media="http://search.yahoo.com/mrss/">mature</media:rating>
    ```

    ## Good
    ```rss item
    <media:rating xmlns:media="http://search.yahoo.com/mrss/">adult</media:rating>
    ```

    ## References
    - [Modules of RSS 1.0](https://web.resource.org/rss/1.0/modules/)
    - [Media RSS](https://www.rssboard.org/media-rss)
    """

    code, name, since = "S024", "unknown-extension-word", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("unknown-extension-word",)
    w3c = (
        *("InvalidUpdatePeriod", "InvalidMediaRating", "InvalidMediaHash", "InvalidCountryCode"),
        *("InvalidMediaExpression", "InvalidMediaMedium", "InvalidMediaRestriction"),
        *("InvalidMediaRestrictionRel", "InvalidMediaRestrictionType", "InvalidMediaTextType"),
        *("InvalidMetaContent", "InvalidTrueFalse"),
    )

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Show the value and say what is wrong with it."""
        values = fault.values
        subject = (
            f"{values['label']} {show(values['value'])}" if values["value"] else values["label"]
        )
        message = f"{subject}: {values['reason']}{again(fault)}"
        yield Finding(fault.anchor, message, help=f"write {values['kind']}")
