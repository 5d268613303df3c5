"""The rule surplus-extension-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class SurplusExtensionElement(Rule):
    """An element of an extension must not stand more often than its vocabulary allows.

    ## Why
    Of two periods or two numbers of comments one reader takes the first and another the
    last, so the feed says different things in different places.

    ## Bad
    ```rss item
    <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">2</slash:comments>
    <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">3</slash:comments>
    ```

    ## Good
    ```rss item
    <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">3</slash:comments>
    ```

    ## References
    - [Modules of RSS 1.0](https://web.resource.org/rss/1.0/modules/)
    - [Media RSS](https://www.rssboard.org/media-rss)
    """

    code, name, since = "S020", "surplus-extension-element", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("surplus-extension-element",)
    w3c = ("DuplicateElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the second one, with the first beside it."""
        values = fault.values
        message = f"{values['parent']} has more than one {values['element']}{again(fault)}"
        # Of two bodies one is lost.
        severity = None if values["element"] == "content:encoded" else Severity.WARNING
        yield Finding(fault.anchor, message, fault.related, help="keep one", severity=severity)
