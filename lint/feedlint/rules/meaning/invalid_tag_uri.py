"""The rule invalid-tag-uri."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUAL_ID, Rule
from feedlint.text.show import show
from feedlint.values import tag_uri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context


class InvalidTagUri(Rule):
    """An id that begins with `tag:` must be a tag URI.

    ## Why
    A tag URI is unique because its domain belonged to one person on its date. With
    a word for the domain, or half a date, nobody can have minted it.
    Where nothing but the date is missing it is a warning: nobody looks the date up.

    ## Bad
    ```xml entry
    <id>tag:notes.invalid:2024-01-02:1</id>
    ```

    ## Good
    ```xml entry
    <id>tag:notes.invalid,2024-01-02:1</id>
    ```

    ## References
    - [RFC 4151, section 2.1](https://www.rfc-editor.org/rfc/rfc4151#section-2.1)
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "A006", "invalid-tag-uri", "0.1.0"
    severity = Severity.ERROR
    visits = (UNUSUAL_ID,)
    w3c = ("InvalidTAG",)

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check an id of the scheme, whatever its case."""
        if value.text[:4].lower() == "tag:" and (flaw := tag_uri.flaw(value.text)):
            message = f"the id {show(value.text)} is no tag URI: {flaw.reason}"
            # It names the entry no worse for that: nobody looks the date up.
            is_undated = tag_uri.is_undated(value.text)
            yield Finding(
                value.at(flaw),
                message,
                help=tag_uri.advice(value.text),
                severity=Severity.WARNING if is_undated else None,
            )
