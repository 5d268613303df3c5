"""The rule web-address-without-host."""

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

# A scheme without two slashes and a host, its name or its number, behind them.
_BARE = lazy(r"(https?):(?!//(?:[^/?#@]*+@)?+[^/?#@:])", re.IGNORECASE)


class WebAddressWithoutHost(Rule):
    """A web address has a host.

    ## Why
    Behind `https:` stand two slashes and the name of a host. With one slash, with three,
    or with nothing, an address leads nowhere, or to where each program thinks it was
    meant to. Mostly a template put an empty variable, or a path, in the host's place.

    ## Bad
    ```xml entry
    <link href="https:/notes.invalid/1"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 9110, section 4.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-4.2.1): a
      sender "MUST NOT generate" an http URI with an empty host; likewise section 4.2.2
    """

    code, name, since = "A044", "web-address-without-host", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS
    w3c = ("InvalidLink", "InvalidFullLink", "InvalidURLAttribute")

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look at what stands behind the scheme of an id or reference."""
        if match := _BARE.match(value.text):
            message = f"{value.label} {show(value.text)} has no host behind {show(match[0])}"
            rest = value.text[match.end() :]
            host = _HOST.match(rest.lstrip("/\\"))
            help_ = address_advice(context.feed)
            if host:
                wanted = f"{match[1].lower()}://{rest.lstrip('/' + chr(92))}"
                help_ = f"write {show(wanted, 200)[1:-1]}"
            yield Finding(value.anchor(0, match.end()), message, help=help_)


_HOST = lazy(r"(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}(?=[/?#:]|\Z)")
