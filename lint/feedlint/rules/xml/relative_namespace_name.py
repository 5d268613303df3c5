"""X091 relative-namespace-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._namespaces import declaring, own_names
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class RelativeNamespaceName(Rule):
    """The name of a namespace is best an absolute URI.

    ## Why
    A name without a scheme is compared as it is written and never resolved, so that two
    vocabularies of different sites can have the same one. The specification deprecates it.

    ## Bad
    ```xml feed
    <x:note xmlns:x="notes/ada">x</x:note>
    ```

    ## Good
    ```xml feed
    <x:note xmlns:x="https://ada.invalid/notes">x</x:note>
    ```

    ## References
    - [Namespaces in XML 1.0, section 2.2](https://www.w3.org/TR/xml-names/#iri-use)
    """

    code, name, since = "X091", "relative-namespace-name", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (UNUSUALLY_DECLARED,), IN_XML

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each name once."""
        for prefix, name in sorted(context.document.namespaces):
            # What has a colon has a scheme, or is no URI.
            if not name or ":" in name or name not in context.once(own_names, context.document):
                continue
            from feedlint.values.namespace_names import is_relative

            if is_relative(name) and (place := declaring(context, prefix, name)) is not None:
                anchor = on_value(place, f"xmlns:{prefix}" if prefix else "xmlns")
                message = f"the namespace name {show(name)} has no scheme"
                yield Finding(anchor, message, help="Name it by an address or tag URI of your own")
