"""E001 entity-in-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.escaping._base import (
    PlainTextRule,
    Text,
    is_as_written,
    is_from_commit,
)
from feedlint.text.markup import count_references, shown_markup, shown_reference
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context


class EntityInText(PlainTextRule):
    """A text of type "text" must not contain entities of HTML.

    ## Why
    In a text of type `text`, which is also what a title without a type is, every
    character stands for itself. A reference that was escaped once more arrives at
    the reader as it is written: `Cats &amp; Dogs`. The commits of programs speak of
    such references, so the rule is silent in commit feeds, but for those where most
    entries have one and none has a character that was escaped once.

    ## Bad
    ```xml entry
    <title>Cats &amp;amp; Dogs</title>
    ```

    ## Good
    ```xml entry
    <title>Cats &amp; Dogs</title>
    ```

    ## References
    - [RFC 4287, section 3.1.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.1)
    """

    code, name, since = "E001", "entity-in-text", "0.1.0"
    severity = Severity.WARNING
    w3c = ("ContainsUndeclaredHTML",)

    def judge(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for references in what is no HTML."""
        if "&" not in text.value or not is_as_written(text.element):
            return
        found = shown_reference(text.value)
        if found is None or shown_markup(text.value):
            return
        if is_from_commit(text.element, context):
            return
        shown = show(text.value[found.start : found.end])
        yield Finding(
            text.anchor(found.start, found.end),
            f"the {text.what} is plain text, so its reader sees {shown} as it is written"
            f"{_others(count_references(text.value) - 1)}",
        )


def _others(count: int) -> str:
    return f", and {count} more reference{'' if count == 1 else 's'}" if count else ""
