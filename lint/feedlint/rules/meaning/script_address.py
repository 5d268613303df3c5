"""The rule script-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUAL_ADDRESS, UNUSUAL_ID, WITH_CHAPTERS, Rule
from feedlint.rules.meaning._base import SCRIPTS, is_without_base
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# WHATWG URL, section 4.4: what browsers strip from an address, and skip in it.
_LEADING = "".join(map(chr, range(0x21)))
_IGNORED = str.maketrans("", "", "\t\n\r")


class ScriptAddress(Rule):
    """An address of a feed is a place, not a program.

    ## Why
    A `javascript:` address runs in whatever page a web reader shows the entry in,
    with that page's rights. Careful readers drop the link, or the feed. In RSS it is an error:
    nothing else is to be opened there than a page.

    ## Bad
    ```xml entry
    <link href="javascript:alert(1)"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1) and
      [8.2](https://www.rfc-editor.org/rfc/rfc4287#section-8.2)
    """

    code, name, since = "A036", "script-address", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (UNUSUAL_ADDRESS, UNUSUAL_ID), WITH_CHAPTERS
    w3c = ("SecurityRisk", "SecurityRiskAttr", "SchemeNotIANARegistered")

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check the scheme of a reference or an id, in the way browsers read it."""
        start = value.text[:40].lstrip(_LEADING).translate(_IGNORED)
        if (scheme := iri.scheme_of(start)) in SCRIPTS:
            message = f"{value.label} is a {scheme}: address, which runs as a program"
            yield Finding(
                value.anchor(),
                message,
                help="write the address of a page, or take it out",
                severity=None if is_without_base(value, context) else Severity.WARNING,
            )
