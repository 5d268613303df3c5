"""The rule empty-path-segment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# Two slashes in the path of a web address, with no other address inside
# (web.archive.org/web/2024/https://…); a query is not looked at.
_SLASHES = lazy(r"https?://[^/?#]++[^?#:]*?(//+)", re.IGNORECASE)


class EmptyPathSegment(Rule):
    """Two slashes in a path are mostly one too many.

    ## Why
    A site's address with a slash at its end and a path with one at its beginning make
    `//`. Most servers look the other way; others have nothing at that address, and as
    an id it differs from the one without.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid//1"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 3986, section 3.3](https://www.rfc-editor.org/rfc/rfc3986#section-3.3)
    """

    code, name, since = "A041", "empty-path-segment", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check a reference or an id that is a web address."""
        # The slashes behind the scheme are not searched with a regular expression.
        if value.text.find("//", 8) < 0 or not (match := _SLASHES.match(value.text)):
            return
        message = f"the path of {value.label} {show(value.text)} has '//' in it"
        wanted = value.text[: match.start(1)] + value.text[match.end(1) - 1 :]
        help_ = f"write {show(wanted)[1:-1]}"
        if value.label in ("id", "guid"):
            help_ = "join site address and path with one slash in new ids; leave published ones"
        host = iri.split(value.text).authority
        yield Finding(value.anchor(*match.span(1)), message, help=help_, group=host or "", few=FEW)
