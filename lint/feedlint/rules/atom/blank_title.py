"""The rule blank-title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import SPACE, Rule, atom, local_name, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class BlankTitle(Rule):
    """A title has something in it.

    ## Why
    The title is what a list of entries shows, and what one clicks on. A blank one
    leaves an empty line, or the whole address in its place.

    ## Bad
    ```xml entry
    <title></title>
    ```

    ## Good
    ```xml entry
    <title>My first note</title>
    ```

    ## References
    - [RFC 4287, section 4.1.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1.1):
      "It is advisable that each atom:entry element contain a non-empty atom:title element"
    - [RFC 4287, section 4.2.14](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.14)
    """

    code, name, since = "A070", "blank-title", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("title"),)
    w3c = ("NotBlank", "MissingTextualContent")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the text of the title; an image in XHTML counts as text."""
        if text_of(element).strip(SPACE) or any(_shows(child) for child in element.iter("{*}*")):
            return
        parent = element.getparent()
        whose = "" if parent is None else f"{local_name(parent)}'s "
        yield Finding(on_tag(element), f"the {whose}title is blank")


def _shows(element: Element) -> bool:
    return local_name(element) in ("img", "svg", "math")
