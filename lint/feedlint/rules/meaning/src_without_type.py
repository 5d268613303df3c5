"""The rule src-without-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import Rule
from feedlint.text.show import show

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
    visits = (atom("content"),)
    w3c = ("MissingTypeAttr",)

    def check(self, content: Element, context: Context) -> Iterator[Finding]:
        """Check the content's attributes."""
        if content.get("src") is not None and content.get("type") is None:
            help_ = (
                f'add the media type of {show(content.get("src", ""))}, such as type="text/html"'
            )
            yield Finding(on_tag(content), "content has a src and no type", help=help_)
