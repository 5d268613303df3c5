"""X066 unusual-prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.names import ATOM
from feedlint.rule import IN_XML, UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._namespaces import declaring
from feedlint.text.show import show
from feedlint.values.namespaces import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class UnusualPrefix(Rule):
    """A namespace that everybody knows may have its usual prefix.

    ## Why
    Any prefix will do for a parser. People find `media:thumbnail` sooner than `ns0:thumbnail`,
    which is what some XML libraries write.

    ## Bad
    ```xml feed
    <ns0:title xmlns:ns0="http://search.yahoo.com/mrss/">x</ns0:title>
    ```

    ## Good
    ```xml feed
    <media:title xmlns:media="http://search.yahoo.com/mrss/">x</media:title>
    ```

    ## References
    - [Namespaces in XML 1.0](https://www.w3.org/TR/xml-names/)
    """

    code, name, since = "X066", "unusual-prefix", "0.1.0"
    severity = Severity.INFO
    remedy = (
        "use the usual prefix if you read feeds with tools that look for it; nothing "
        "is wrong otherwise"
    )
    default = False
    visits, dialects = (UNUSUALLY_DECLARED,), IN_XML
    w3c = ("NonstdPrefix",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each declaration once."""
        for prefix, name in sorted(context.document.namespaces):
            usual = KNOWN.get(name, ())
            place = declaring(context, prefix, name) if prefix and usual else None
            if place is not None and name != ATOM and prefix not in usual:
                message = f"the prefix of {show(name)} is {show(prefix)}, usually {show(usual[0])}"
                yield Finding(on_attribute(place, f"xmlns:{prefix}"), message)
