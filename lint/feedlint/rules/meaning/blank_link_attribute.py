"""The rule blank-link-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
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
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("AttrNotBlank",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Check the title of a link that has one."""
        title = link.node.get("title")
        if title is not None and not title.strip(SPACE):
            help_ = "say in it what the link leads to, or leave title out"
            yield Finding(on_attribute(link.node, "title"), "the link's title is blank", help=help_)
