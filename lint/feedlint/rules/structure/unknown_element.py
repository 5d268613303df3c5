"""The rule unknown-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.structure._base import element_of, meant
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class UnknownElement(Rule):
    """An element in Atom's namespace is none of Atom.

    ## Why
    Names from RSS, from Atom 0.3 or with a capital in them look right and are passed
    over: the reader acts as if the element were not there. An element of your own is
    welcome in a namespace of its own.

    ## Bad
    ```xml entry
    <pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>
    ```

    ## Good
    ```xml entry
    <published>2024-03-04T05:06:07Z</published>
    ```

    ## References
    - [RFC 4287, section 6.2](https://www.rfc-editor.org/rfc/rfc4287#section-6.2): "The Atom
      namespace is reserved for future forward-compatible revisions of Atom."
    - [RFC 4287, section 4](https://www.rfc-editor.org/rfc/rfc4287#section-4) defines the elements
      that there are
    """

    code, name, since = "S003", "unknown-element", "0.1.0"
    severity = Severity.ERROR
    faults = ("unknown-element",)
    w3c = ("UndefinedElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element, and what Atom calls what it seems to mean."""
        known = meant(element_of(fault))
        help_text = f"Atom calls it {known}" if known else ""
        message = f"Atom has no element {show(fault.values['element'])}"
        yield Finding(fault.anchor, message, help=help_text)
