"""The rule blank-term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class BlankTerm(Rule):
    """A category's term has something in it.

    ## Why
    The term is what identifies the category. A blank one puts the entry into a
    category without a name, beside all others that were written the same way.

    ## Bad
    ```xml entry
    <category term=""/>
    ```

    ## Good
    ```xml entry
    <category term="notes"/>
    ```

    ## References
    - [RFC 4287, section 4.2.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2.1):
      term "is a string that identifies the category"
    """

    code, name, since = "A060", "blank-term", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("category"),)
    w3c = ("NotBlank", "AttrNotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the term without the white space around it."""
        term = element.get("term")
        if term is not None and not term.strip(SPACE):
            yield Finding(on_attribute(element, "term"), "the category's term is blank")
