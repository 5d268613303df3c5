"""The rule blank-link-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class BlankLinkAttribute(Rule):
    """A link's title has something in it.

    ## Why
    A reader that has a title shows it in place of the address: an empty one makes a
    link that cannot be seen. Without the attribute it shows the address.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/1" title=""/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1" title="My first note"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.5](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.5):
      the title "conveys human-readable information about the link"
    """

    code, name, since = "A042", "blank-link-attribute", "0.1.0"
    severity = Severity.INFO
    visits = (ROOT,)
    w3c = ("AttrNotBlank",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the title of every link that has one."""
        for link, _ in context.once(Values, element).links:
            title = link.get("title")
            if title is not None and not title.strip(SPACE):
                yield Finding(on_attribute(link, "title"), "the link's title is blank")
