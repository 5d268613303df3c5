"""The rule text-input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class TextInput(Rule):
    """A channel has no textInput.

    ## Why
    No reader of today shows the field. The specification calls its purpose "something of a
    mystery".

    ## Bad
    ```rss channel
    <textInput>
    <title>Search</title>
    <description>Search the notes</description>
    <name>q</name>
    <link>https://ada.invalid/search</link>
    </textInput>
    ```

    ## Good
    ```rss channel
    <category>notes</category>
    ```

    ## References
    - [RSS 2.0, textInput](https://www.rssboard.org/rss-specification#lttextinputgtSubelementOfLtchannelgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R058", "text-input", "0.1.0"
    severity = Severity.INFO
    default = False
    visits, dialects = ("textInput",), RSS
    w3c = ("AvoidTextInput",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Report every textInput."""
        del context
        yield Finding(on_tag(element), "the channel has a textInput", help="leave it out")
