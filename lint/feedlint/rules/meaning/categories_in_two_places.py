"""The rule categories-in-two-places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute, on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import APP
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_ROOTS = tuple(f"{{{APP}}}{name}" for name in ("service", "categories", "collection"))


class CategoriesInTwoPlaces(Rule):
    """A list of categories is here or elsewhere, not both.

    ## Why
    With an href the categories are in the document it leads to, and clients read that
    one. What stands here as well is not read, or read instead.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <categories xmlns="http://www.w3.org/2007/app" href="https://notes.invalid/categories"
        xmlns:atom="http://www.w3.org/2005/Atom">
    <atom:category term="notes"/>
    </categories>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
    <categories xmlns="http://www.w3.org/2007/app"
        xmlns:atom="http://www.w3.org/2005/Atom">
    <atom:category term="notes"/>
    </categories>
    ```

    ## References
    - [RFC 5023, section 7.2.1.1](https://www.rfc-editor.org/rfc/rfc5023#section-7.2.1.1):
      with an href, app:categories MUST be empty, and MUST NOT have fixed or scheme
    """

    code, name, since = "A124", "categories-in-two-places", "0.1.0"
    severity = Severity.ERROR
    visits = _ROOTS
    w3c = ("ConflictingCatChildren", "ConflictingCatAttr")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every list of categories, wherever it stands in a document of publishing."""
        help_ = "take href out, or all that the list says here"
        if element is not context.root and context.root.tag == _ROOTS[0]:
            return
        for categories in element.iter(f"{{{APP}}}categories"):
            if categories.get("href") is None:
                continue
            for name in ("fixed", "scheme"):
                if categories.get(name) is not None:
                    message = f"the categories are elsewhere, and have {name} here"
                    yield Finding(on_attribute(categories, name), message, help=help_)
            for child in categories.iterchildren("*"):
                message = "the categories are elsewhere, and one is here too"
                yield Finding(on_tag(child), message, help=help_)
