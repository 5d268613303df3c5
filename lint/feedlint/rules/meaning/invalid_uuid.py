"""The rule invalid-uuid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import UNUSUAL_ID, Rule
from feedlint.text.show import show
from feedlint.values import urn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context


class InvalidUuid(Rule):
    """An id that begins with `urn:uuid:` must have a UUID behind it.

    ## Why
    A UUID is unique because of how it was made. One typed by hand, cut off, or in
    braces was not made that way, and software that stores ids as UUIDs refuses it.
    A UUID without its hyphens is a warning: it names the entry all the same.

    ## Bad
    ```xml entry
    <id>urn:uuid:f81d4fae7dec11d0a76500a0c91e6bf6</id>
    ```

    ```xml entry
    <id>urn:uuid:f81d4fae-7dec-11d0-a765-my-first-post</id>
    ```

    ## Good
    ```xml entry
    <id>urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6</id>
    ```

    ## Fix
    Unsafe, and only for hyphens that are missing: readers take an entry with a changed
    id for a new one.

    ## References
    - [RFC 9562, section 4](https://www.rfc-editor.org/rfc/rfc9562#section-4)
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "A008", "invalid-uuid", "0.1.0"
    severity = Severity.ERROR
    visits = (UNUSUAL_ID,)
    w3c = ("InvalidUUID",)

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check an id in the namespace of UUIDs, in capitals or not."""
        if not urn.is_uuid(value.text) or not (flaw := urn.uuid_flaw(value.text)):
            return
        message = f"the id {show(value.text)} has no UUID: {flaw.reason}"
        wanted = urn.hyphenated(value.text)
        if not wanted:
            help_ = "write 32 hexadecimal digits in groups of 8-4-4-4-12 behind urn:uuid:"
            yield Finding(value.at(flaw), message, help=help_)
            return
        # It is a UUID, written in a way that names the entry as well as another.
        fix = Fix("Put the hyphens in", Safety.UNSAFE, (replace(value.anchor(), wanted),))
        help_ = f"write {wanted} before it is published; leave a published id as it is"
        found = Finding(value.at(flaw), message, fix=fix, help=help_)
        yield found._replace(severity=Severity.WARNING)
