"""The rule invalid-fixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.names import APP, SPACE
from feedlint.rule import Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_ROOTS = tuple(f"{{{APP}}}{name}" for name in ("service", "categories", "collection"))


class InvalidFixed(Rule):
    """The fixed of app:categories must be yes or no.

    ## Why
    With `fixed="yes"` a server may refuse entries of other categories. A client that does
    not know the word offers categories that are then refused.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace>
    <atom:title>Notes</atom:title>
    <collection href="https://notes.invalid/collection">
    <atom:title>My notes</atom:title>
    <categories fixed="true"/>
    </collection>
    </workspace>
    </service>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace>
    <atom:title>Notes</atom:title>
    <collection href="https://notes.invalid/collection">
    <atom:title>My notes</atom:title>
    <categories fixed="yes"/>
    </collection>
    </workspace>
    </service>
    ```

    ## References
    - [RFC 5023, section 7.2.1.1](https://www.rfc-editor.org/rfc/rfc5023#section-7.2.1.1)
    """

    code, name, since = "A126", "invalid-fixed", "0.1.0"
    severity = Severity.ERROR
    visits = _ROOTS
    w3c = ("InvalidYesNo",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every list of categories, wherever it stands in a document of publishing."""
        if element is not context.root and context.root.tag == _ROOTS[0]:
            return
        for categories in element.iter(f"{{{APP}}}categories"):
            fixed = categories.get("fixed", "no")
            if fixed not in ("yes", "no"):
                message = f"fixed is {show(fixed)}, neither yes nor no"
                meant = "yes" if fixed.strip(SPACE).lower() in ("yes", "true", "1") else "no"
                place = on_attribute(categories, "fixed")
                yield Finding(place, message, help=f'write fixed="{meant}"')
