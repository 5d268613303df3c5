"""The rule example-host."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.feeds.generators import address_advice
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# RFC 2606, sections 2 and 3: the names that are kept for examples. `.invalid` is not looked
# for: who writes it means that nobody is to go there.
_HOST = lazy(
    r"(?:[A-Za-z][A-Za-z0-9+.\-]*://(?:[^/?#@]*@)?|tag:(?:[^:,@]*@)?)"
    r"((?:[A-Za-z0-9\-]+\.)*(?:example\.(?:com|org|net)|example))(?=[/?#:,]|\Z)",
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
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check the host of a reference, and the authority of a tag URI."""
        match = _HOST.match(value.text)
        if match is None:
            return
        message = f"the host {show(match[1])} of {value.label} is kept for examples"
        help_ = address_advice(context.feed)
        place = value.anchor(*match.span(1))
        yield Finding(place, message, help=help_, group=match[1].lower())
