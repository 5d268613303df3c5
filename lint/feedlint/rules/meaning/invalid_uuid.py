"""The rule invalid-uuid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show
from feedlint.values import urn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class InvalidUuid(Rule):
    """An id that begins with `urn:uuid:` must have a UUID behind it.

    ## Why
    A UUID is unique because of how it was made. One typed by hand, cut off, or in
    braces was not made that way, and software that stores ids as UUIDs refuses it.

    ## Bad
    ```xml entry
    <id>urn:uuid:f81d4fae-7dec-11d0-a765-my-first-post</id>
    ```

    ## Good
    ```xml entry
    <id>urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6</id>
    ```

    ## References
    - [RFC 9562, section 4](https://www.rfc-editor.org/rfc/rfc9562#section-4)
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "A008", "invalid-uuid", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("InvalidUUID",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every id in the namespace of UUIDs, in capitals or not."""
        for value in context.once(Values, element).ids:
            if urn.is_uuid(value.text) and (flaw := urn.uuid_flaw(value.text)):
                message = f"the id {show(value.text)} has no UUID: {flaw.reason}"
                yield Finding(value.at(flaw), message)
