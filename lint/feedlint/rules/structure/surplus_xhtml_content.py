"""The rule surplus-xhtml-content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.structure._base import again
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class SurplusXhtmlContent(Rule):
    """A text of type xhtml holds something beside its div.

    ## Why
    Readers show the div; what stands beside it, such as a second div, gets lost.

    ## Bad
    ```xml entry
    <content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml">First</div>
      <div xmlns="http://www.w3.org/1999/xhtml">Second</div>
    </content>
    ```

    ## Good
    ```xml entry
    <content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml"><p>First</p><p>Second</p></div>
    </content>
    ```

    ## References
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3): "the
      content of the Text construct MUST be a single XHTML div element"
    - [RFC 4287, section 4.1.3.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3): the same
      of content
    """

    code, name, since = "S012", "surplus-xhtml-content", "0.1.0"
    severity = Severity.ERROR
    remedy = "put everything into the one div"
    faults = ("surplus-xhtml-content",)
    w3c = ("MissingXhtmlDiv", "UndefinedElement")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the first element beside the div."""
        more = int(fault.values["count"]) - 1
        name, parent = fault.values["element"], fault.values["parent"]
        message = f"the element {show(name)} stands beside the div of {parent}"
        if more:
            message += f", and {more} more"
        message += again(fault)
        yield Finding(fault.anchor, message, fault.related)
