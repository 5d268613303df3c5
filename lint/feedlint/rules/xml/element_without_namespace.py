"""X069 element-without-namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._base import named
from feedlint.rules.xml._namespaces import NAMES, may_be_nameless, nameless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class ElementWithoutNamespace(Rule):
    """An extension should be in a namespace.

    ## Why
    Without one nobody can tell whose element it is, and two extensions with the same names
    cannot be told apart.

    ## Bad
    ```xml feed
    <note xmlns="">x</note>
    ```

    ## Good
    ```xml feed
    <note xmlns="urn:x-ada:notes">x</note>
    ```

    ## References
    - [RFC 4287, chapter 6](https://www.rfc-editor.org/rfc/rfc4287#section-6)
    """

    code, name, since = "X069", "element-without-namespace", "0.1.0"
    severity = Severity.INFO
    remedy = (
        "give the element a prefix, and declare an address of your own for it with xmlns:prefix"
    )
    visits = (UNUSUALLY_DECLARED,)
    w3c = ("UndeterminableVocabulary",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the children of Atom's elements, if one can be in no namespace."""
        for child in context.once(nameless, element) if may_be_nameless(context.document) else ():
            if child.tag not in NAMES:
                yield Finding(on_tag(child), f"<{named(child.tag)}> is in no namespace")
