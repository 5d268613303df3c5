"""X068 lost-namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._namespaces import NAMES, may_be_nameless, nameless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class LostNamespace(Rule):
    """An element with the name of an Atom element should be in Atom's namespace.

    ## Why
    `xmlns=""` takes an element out of Atom. Libraries write it when an element was made
    without a namespace. Readers then do not see that title or that link.

    ## Bad
    ```xml feed
    <rights xmlns="">Ada 2024</rights>
    ```

    ## Good
    ```xml feed
    <rights>Ada 2024</rights>
    ```

    ## References
    - [RFC 4287, section 1.2](https://www.rfc-editor.org/rfc/rfc4287#section-1.2)
    - [RFC 4287, section 6.3](https://www.rfc-editor.org/rfc/rfc4287#section-6.3)
    """

    code, name, since = "X068", "lost-namespace", "0.1.0"
    severity = Severity.WARNING
    remedy = 'take xmlns="" out, or write Atom\'s namespace on the element'
    visits = (UNUSUALLY_DECLARED,)
    w3c = ("UndeterminableVocabulary",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the children of Atom's elements, if one can be in no namespace."""
        for child in context.once(nameless, element) if may_be_nameless(context.document) else ():
            if child.tag in NAMES:
                message = f"<{child.tag}> is in no namespace, so it is not Atom's {child.tag}"
                yield Finding(on_tag(child), message)
