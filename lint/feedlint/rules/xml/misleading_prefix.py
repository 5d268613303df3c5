"""X065 misleading-prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._namespaces import declaring
from feedlint.text.show import show
from feedlint.values.namespaces import IN_USE, KNOWN, SPELLINGS, USUAL, nearly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class MisleadingPrefix(Rule):
    """A prefix that everybody knows should have its usual namespace.

    ## Why
    A parser goes by the namespace, people and some programs by the prefix. Who reads
    `dc:date` expects Dublin Core.

    ## Bad
    ```xml feed
    <media:note xmlns:media="urn:x-ada:media">x</media:note>
    ```

    ## Good
    ```xml feed
    <ada:note xmlns:ada="urn:x-ada:media">x</ada:note>
    ```

    ## References
    - [Namespaces in XML 1.0](https://www.w3.org/TR/xml-names/)
    """

    code, name, since = "X065", "misleading-prefix", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (UNUSUALLY_DECLARED,), IN_XML
    w3c = ("ReservedPrefix",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each declaration once."""
        for prefix, name in sorted(context.document.namespaces):
            usual = USUAL.get(prefix)
            is_right = prefix in KNOWN.get(name, ()) or name in IN_USE or name in SPELLINGS
            if usual is None or is_right or nearly(name) or not name:
                continue
            place = declaring(context, prefix, name)
            if place is not None:
                names = f"{show(name)}, usually to {show(usual)}"
                message = f"the prefix {show(prefix)} is bound to {names}"
                advice = f"Write {show(usual)} if that is what was meant, else another prefix"
                yield Finding(on_attribute(place, f"xmlns:{prefix}"), message, help=advice)
