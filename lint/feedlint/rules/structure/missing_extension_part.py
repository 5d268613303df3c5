"""The rule missing-extension-part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.extensions import vocabulary
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class MissingExtensionPart(Rule):
    """An element of an extension must have the attributes and children that it stands on.

    ## Why
    A `media:content` without an address has nothing to show, a restriction that does not say
    whether it allows or denies is none: readers drop the element.

    ## Bad
    ```rss item
    <media:content type="image/png" xmlns:media="http://search.yahoo.com/mrss/"/>
    ```

    ## Good
    ```rss item
    <media:content type="image/png" url="https://notes.invalid/1.png"
      xmlns:media="http://search.yahoo.com/mrss/"/>
    ```

    ## References
    - [Media RSS](https://www.rssboard.org/media-rss)
    - [RFC 4287, section 4.2.7.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.1), of
      Atom's link
    """

    code, name, since = "S021", "missing-extension-part", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("missing-extension-part",)
    w3c = ("MissingAttribute", "MissingElement", "MissingHref")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element and what it lacks."""
        values = fault.values
        message = f"{values['element']} has no {values['part']}{again(fault)}"
        table = vocabulary(values["namespace"])
        reference = f", as {table.reference} describes it" if table is not None else ""
        severity = Severity.WARNING if values["element"] in _PASSED_OVER else None
        help_text = f"give it {values['part']}{reference}"
        yield Finding(fault.anchor, message, help=help_text, severity=severity)


#: What directories pass over where it lacks a part, and take the rest of the show.
_PASSED_OVER = frozenset(("itunes:category", "media:group"))
