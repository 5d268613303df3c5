"""The rule invalid-input-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
)
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# HTML 4.01, section 6.2; names of arrays as PHP has them.
_NAME = lazy(r"[A-Za-z][A-Za-z0-9_:.\-\[\]]*")


class InvalidInputName(Rule):
    """The name of a textInput must be one of a field of a form.

    ## Why
    The name goes before the text that is typed, in the query of the address. HTML 4 lets it
    begin with a letter, and hold letters, digits and `-_:.`.

    ## Bad
    ```rss channel
    <textInput>
    <title>Search</title>
    <description>Search the notes</description>
    <name>search words</name>
    <link>https://ada.invalid/search</link>
    </textInput>
    ```

    ## Good
    ```rss channel
    <textInput>
    <title>Search</title>
    <description>Search the notes</description>
    <name>q</name>
    <link>https://ada.invalid/search</link>
    </textInput>
    ```

    ## References
    - [RSS 2.0, textInput](https://www.rssboard.org/rss-specification#lttextinputgtSubelementOfLtchannelgt)
    """

    code, name, since = "R057", "invalid-input-name", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("name",), RSS
    w3c = ("InvalidFormComponentName",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the name of a textInput."""
        del context
        parent = element.getparent()
        text = text_of(element).strip(SPACE)
        if parent is None or parent.tag != "textInput" or not text or _NAME.fullmatch(text):
            return
        yield Finding(
            on_text(element),
            f"{show(text)} is no name of a field of a form",
            help="write the name that your search page expects, such as q",
        )
