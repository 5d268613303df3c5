"""The rule placeholder-host."""

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

_HOST = lazy(
    r"(?:[A-Za-z][A-Za-z0-9+.\-]*://(?:[^/?#@]*@)?|tag:(?:[^:,@]*@)?)("
    r"(?:[A-Za-z0-9\-]+\.)*localhost|127(?:\.[0-9]{1,3}){3}|0\.0\.0\.0|\[::1?\]"
    r"|(?:www\.|blog\.)?(?:your-?(?:site|domain|blog|name|website|username)|my-?(?:site|domain)"
    r"|user(?:name)?|change-?me)\.(?:com|org|net|github\.io|gitlab\.io)"
    r")(?=[/?#:,]|\Z)",
    re.IGNORECASE,
)


class PlaceholderHost(Rule):
    """An address leads to a place that others can reach.

    ## Why
    `http://localhost:4000` is what a generator writes when it was run as a preview,
    and `yoursite.com` what its template came with. Nobody else can open these.

    ## Bad
    ```xml entry
    <link href="http://localhost:4000/1"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 6761, section 6.3](https://www.rfc-editor.org/rfc/rfc6761#section-6.3)
    - [RFC 4287, section 4.2.7](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7)
    """

    code, name, since = "A038", "placeholder-host", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check the host of a reference or an id, and make one finding of each host."""
        match = _HOST.match(value.text)
        if match is None:
            return
        message = f"the host {show(match[1])} of {value.label} is a placeholder"
        help_ = address_advice(context.feed)
        place = value.anchor(*match.span(1))
        yield Finding(place, message, help=help_, group=match[1].lower())
