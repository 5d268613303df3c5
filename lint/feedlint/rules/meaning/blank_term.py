"""The rule blank-term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute, on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE
from feedlint.rule import EVERY, UNUSUAL_CATEGORY, Rule
from feedlint.rules.meaning._base import FEW, is_rss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Category
    from feedlint.rule import Context


class BlankTerm(Rule):
    """A category's term has something in it.

    ## Why
    The term is what identifies the category. A blank one puts the entry into a
    category without a name, beside all others that were written the same way.
    A blank dc:subject, or a blank tag of JSON Feed, is an info.

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
    visits, dialects = (UNUSUAL_CATEGORY,), EVERY
    w3c = ("NotBlank", "AttrNotBlank")

    def check(self, category: Category, context: Context) -> Iterator[Finding]:
        """Check the term without the white space around it."""
        term = category.term
        if term is None or term.text.strip(SPACE):
            return
        help_ = "write what the category is called, or leave it out"
        if term.name:
            place, message = on_attribute(term.node, term.name), "the category's term is blank"
            yield Finding(place, message, help=help_, group="blank", few=FEW)
        else:
            # An element that an author of Atom left empty says nothing, and harms nothing.
            is_own = is_rss(context) and term.node.tag == "category"
            message = f"the {term.label} is blank"
            yield Finding(
                on_tag(term.node),
                message,
                help=help_,
                severity=None if is_own else Severity.INFO,
                group="blank",
                few=FEW,
            )
