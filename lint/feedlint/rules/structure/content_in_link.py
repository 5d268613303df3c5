"""The rule content-in-link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class ContentInLink(Rule):
    """A link or a category has text in it.

    ## Why
    It is allowed and means nothing: readers take the address and the term from the
    attributes, and pass over the text. Written as in RSS, it was meant to be one of them.

    ## Bad
    ```xml entry
    <category term="weather">Weather</category>
    ```

    ## Good
    ```xml entry
    <category term="weather" label="Weather"/>
    ```

    ## References
    - [RFC 4287, section 4.2.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2) and [section
      4.2.7](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7): "This specification assigns no
      meaning to the content (if any) of this element."
    """

    code, name, since = "S017", "content-in-link", "0.1.0"
    severity = Severity.INFO
    remedy = "take the text out; a link says what it is in title, a category in label"
    visits = (atom("link"), atom("category"))
    w3c = ("AtomLinkNotEmpty",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for text; an extension's element has a meaning of its own."""
        text = "" if len(element) else text_of(element).strip(SPACE)
        if text:
            name = element.tag.rpartition("}")[2]
            yield Finding(on_text(element), f"the text {show(text)} of a {name} means nothing")
