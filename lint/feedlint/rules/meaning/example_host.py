"""The rule example-host."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# RFC 2606, section 3: the names that are kept for examples.
_HOST = lazy(
    r"(?:[A-Za-z][A-Za-z0-9+.\-]*://(?:[^/?#@]*@)?|tag:)"
    r"((?:[A-Za-z0-9\-]+\.)*example\.(?:com|org|net))(?=[/?#:,]|\Z)",
    re.IGNORECASE,
)


class ExampleHost(Rule):
    """An address at example.com belongs to nobody.

    ## Why
    A feed that went out with the example of its template has links that lead nowhere,
    and ids that others have too. In documentation and tests these names are right.

    ## Bad
    ```xml entry
    <link href="https://example.com/1"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 2606, section 3](https://www.rfc-editor.org/rfc/rfc2606#section-3)
    """

    code, name, since = "A039", "example-host", "0.1.0"
    severity = Severity.INFO
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the host of every reference, and the authority of tag URIs."""
        values = context.once(Values, element)
        if "example." not in values.lowered:
            return
        for value in values.addresses:
            if match := _HOST.match(value.text):
                message = f"the host {show(match[1])} of {value.label} is kept for examples"
                yield Finding(value.anchor(*match.span(1)), message)
