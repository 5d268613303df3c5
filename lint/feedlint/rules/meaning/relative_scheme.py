"""The rule relative-scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUAL_CATEGORY, Rule
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Category
    from feedlint.rule import Context


class RelativeScheme(Rule):
    """A category's scheme is an absolute IRI.

    ## Why
    The scheme says whose category it is: `news` of one site is not `news` of another.
    A bare word says nothing of the kind, and a relative address changes with the
    place the feed was found at.

    ## Bad
    ```xml entry
    <category term="notes" scheme="tags"/>
    ```

    ## Good
    ```xml entry
    <category term="notes" scheme="https://notes.invalid/tags/"/>
    ```

    ## References
    - [RFC 4287, section 4.2.2.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2.2):
      scheme "is an IRI", which excludes relative references (section 4.2.6)
    """

    code, name, since = "A061", "relative-scheme", "0.1.0"
    severity = Severity.WARNING
    visits = (UNUSUAL_CATEGORY,)
    w3c = ("InvalidFullLink", "AttrNotBlank")

    def check(self, category: Category, context: Context) -> Iterator[Finding]:
        """Check a scheme that is an IRI reference."""
        scheme = category.node.get("scheme")
        if scheme is None or iri.is_absolute(scheme) or iri.flaw(scheme):
            return
        message = f"the scheme {show(scheme)} is not an absolute IRI"
        help_ = "leave scheme out, or write the whole address of the list of categories"
        yield Finding(on_attribute(category.node, "scheme"), message, help=help_)
