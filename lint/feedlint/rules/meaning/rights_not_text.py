"""The rule rights-not-text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_text
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.pattern import lazy
from feedlint.rule import Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# A web address and nothing else.
_ADDRESS = lazy(r"https?://[^ \t\r\n<>]+", re.IGNORECASE)


class RightsNotText(Rule):
    """Rights are told to people; a license's address goes into a link.

    ## Why
    Readers show the rights as text, and nobody reads an address. Programs look for a
    license in a link of the relation `license`.

    ## Bad
    ```xml feed
    <rights>https://creativecommons.org/licenses/by/4.0/</rights>
    ```

    ## Good
    ```xml feed
    <rights>Ada, under the Creative Commons license with attribution</rights>
    <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
    ```

    ## References
    - [RFC 4287, section 4.2.10](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.10):
      rights "SHOULD NOT be used to convey machine-readable licensing information"
    - [RFC 4946, section 2](https://www.rfc-editor.org/rfc/rfc4946#section-2)
    """

    code, name, since = "A092", "rights-not-text", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("rights"),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check whether the whole text is an address."""
        value = in_text(element)
        if _ADDRESS.fullmatch(value.text):
            message = f"rights is nothing but the address {show(value.text)}"
            help_ = f'write <link rel="license" href="{show(value.text, 200)[1:-1]}"/> beside it'
            yield Finding(value.anchor(), message, help=f"{help_}, and the rights in words")
