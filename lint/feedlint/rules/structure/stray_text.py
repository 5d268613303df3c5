"""The rule stray-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import PERSONS, again, element_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class StrayText(Rule):
    """Text stands between elements, where there may be white space only.

    ## Why
    Readers drop it. Mostly it is what a template or a hand left over, or a name that
    lacks its tags; a no-break space is text as well, since XML's white space is the
    space, the tab and the line ends.

    ## Bad
    ```xml feed
    <contributor>Dr. <name>Bea</name></contributor>
    ```

    ## Good
    ```xml feed
    <contributor><name>Dr. Bea</name></contributor>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1): "Its element
      children consist of metadata elements followed by zero or more atom:entry child elements."
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3): the
      content of an XHTML text "MUST be a single XHTML div element"
    - [XML 1.0, section 2.3](https://www.w3.org/TR/xml/#sec-common-syn): white space
    """

    code, name, since = "S009", "stray-text", "0.1.0"
    severity = Severity.ERROR
    remedy = "take the text out, or put it into the element that it belongs to"
    dialects = IN_XML
    faults = ("stray-text",)
    w3c = ("UnexpectedText",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Show the text and say where it stands."""
        parent = fault.values["parent"]
        if parent in PERSONS and not len(element_of(fault)):
            # That the person has no name is told, and what to write.
            return
        message = (
            f"{show(fault.values['text'])} stands between the elements of {parent}{again(fault)}"
        )
        yield Finding(fault.anchor, message)
