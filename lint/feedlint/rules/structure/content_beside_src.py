"""The rule content-beside-src."""

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


class ContentBesideSrc(Rule):
    """A content that lies elsewhere has something in it.

    ## Why
    The `src` says that the content is at that address. What stands in the element as
    well is shown by some readers instead of it, and by none beside it.

    ## Bad
    ```xml entry
    <summary>A picture of the moon</summary>
    <content src="https://notes.invalid/moon.png" type="image/png">The moon</content>
    ```

    ## Good
    ```xml entry
    <summary>A picture of the moon</summary>
    <content src="https://notes.invalid/moon.png" type="image/png"/>
    ```

    ## References
    - [RFC 4287, section 4.1.3.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.2): "If the
      "src" attribute is present, atom:content MUST be empty."
    """

    code, name, since = "S013", "content-beside-src", "0.1.0"
    severity = Severity.ERROR
    remedy = "leave the content empty, or take src out and keep what is in it"
    faults = ("content-beside-src",)
    w3c = ("UndefinedElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at what comes first."""
        content = show(fault.values["content"])
        message = f"the content has a src, and yet {content} stands in it"
        yield Finding(fault.anchor, message + again(fault))
