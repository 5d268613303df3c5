"""The rule misplaced-extension-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again
from feedlint.rules.structure._extensions import words_for
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class MisplacedExtensionElement(Rule):
    """An element of a known vocabulary must stand where the vocabulary has it.

    ## Why
    Readers look for an extension in its place: how often a feed is updated is asked of the
    feed and not of an item, and a draft is marked inside `app:control`.

    ## Bad
    ```rss item
    <sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod>
    ```

    ## Good
    ```rss item
    <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">2</slash:comments>
    ```

    ## References
    - [Modules of RSS 1.0](https://web.resource.org/rss/1.0/modules/)
    - [Media RSS](https://www.rssboard.org/media-rss)
    """

    code, name, since = "S019", "misplaced-extension-element", "0.1.0"
    severity = Severity.WARNING
    dialects = IN_XML
    faults = ("misplaced-extension-element",)
    w3c = ("UndefinedElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element, where it stands, and where it belongs."""
        values = fault.values
        name, parent = values["element"], values["parent"]
        message = f"{show(name)} has no place in {parent}{again(fault)}"
        places = words_for(values["parents"], context) if values["parents"] else ""
        help_text = f"it belongs in {places}" if places else "it stands in documents of its own"
        yield Finding(fault.anchor, message, help=help_text)
