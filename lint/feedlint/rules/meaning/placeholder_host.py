"""The rule placeholder-host."""

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

# The host of an address that only the author's machine has, or that a template came
# with: RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; the themes of Jekyll and Hugo.
_HOST = lazy(
    r"[A-Za-z][A-Za-z0-9+.\-]*://(?:[^/?#@]*@)?("
    r"(?:[A-Za-z0-9\-]+\.)*localhost|127(?:\.[0-9]{1,3}){3}|0\.0\.0\.0|\[::1?\]"
    r"|(?:www\.|blog\.)?(?:your-?(?:site|domain|blog|name|website|username)|my-?(?:site|domain)"
    r"|user(?:name)?|change-?me)\.(?:com|org|net|github\.io|gitlab\.io)"
    r")(?=[/?#:]|\Z)",
    re.IGNORECASE,
)
#: One of these is in every host that matches.
_WORDS = ("localhost", "127.", "0.0.0", "[:", "your", "my", "user", "change")


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
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the host of every reference, and make one finding of each host."""
        values = context.once(Values, element)
        if not any(word in values.lowered for word in _WORDS):
            return
        found: dict[str, list[Finding]] = {}
        for value in values.addresses:
            if match := _HOST.match(value.text):
                message = f"the host {show(match[1])} of {value.label} is a placeholder"
                finding = Finding(value.anchor(*match.span(1)), message)
                found.setdefault(match[1].lower(), []).append(finding)
        for first, *others in found.values():
            # Where one address has it all have it, and one finding tells as much.
            more = f", here and in {len(others)} more" if others else ""
            yield first._replace(message=first.message + more)
