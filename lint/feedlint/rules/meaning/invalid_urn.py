"""The rule invalid-urn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUAL_ID, Rule
from feedlint.text.show import show
from feedlint.values import urn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context


class InvalidUrn(Rule):
    """An id that begins with `urn:` must be a URN.

    ## Why
    `urn:` alone names nothing: what follows must be a namespace of letters, digits
    and hyphens, a colon, and a name. Whether the namespace is registered is not asked.

    ## Bad
    ```xml entry
    <id>urn:my_notes:1</id>
    ```

    ## Good
    ```xml entry
    <id>urn:my-notes:1</id>
    ```

    ## References
    - [RFC 8141, section 2](https://www.rfc-editor.org/rfc/rfc8141#section-2)
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "A007", "invalid-urn", "0.1.0"
    severity = Severity.ERROR
    visits = (UNUSUAL_ID,)
    w3c = ("InvalidURN",)

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check an id of the scheme; a UUID is left to its own rule."""
        text = value.text
        if text[:4].lower() == "urn:" and not urn.is_uuid(text) and (flaw := urn.flaw(text)):
            message = f"the id {show(text)} is no URN: {flaw.reason}"
            help_ = (
                "write urn:, a registered namespace, ':' and a name, or a tag: or https: address"
            )
            yield Finding(value.at(flaw), message, help=help_)
