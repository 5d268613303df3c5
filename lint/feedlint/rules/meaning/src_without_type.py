"""The rule src-without-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class SrcWithoutType(Rule):
    """Content that lies elsewhere should tell its media type.

    ## Why
    Without the type a reader has to fetch the content to learn whether it can show it.

    ## Bad
    ```xml entry
    <summary>A picture of the moon.</summary>
    <content src="https://notes.invalid/moon.png"/>
    ```

    ## Good
    ```xml entry
    <summary>A picture of the moon.</summary>
    <content type="image/png" src="https://notes.invalid/moon.png"/>
    ```

    ## References
    - [RFC 4287, section 4.1.3.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.2):
      "If the "src" attribute is present, the "type" attribute SHOULD be provided"
    """

    code, name, since = "A082", "src-without-type", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("MissingTypeAttr",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the content's attributes."""
        for content in context.once(Values, element).contents:
            if content.get("src") is not None and content.get("type") is None:
                yield Finding(on_tag(content), "content has a src and no type")
