"""E001 entity-in-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import MARKED_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._base import (
    is_as_written,
    is_construct,
    is_from_commit,
)
from feedlint.text.html.tokens import unescape
from feedlint.text.markup import count_references, shown_markup, shown_reference
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class EntityInText(Rule):
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
    once = True
    visits, dialects = (MARKED_TEXT,), WITH_CHAPTERS
    w3c = ("ContainsUndeclaredHTML", "ContainsHTML")

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for references in what is no HTML."""
        characters = text.text
        # What may be HTML as well is E003's.
        if text.kind != "text" or "&" not in characters or not is_as_written(text):
            return
        found = shown_reference(characters)
        if found is None or shown_markup(characters):
            return
        if is_from_commit(text, context):
            return
        reference = characters[found.start : found.end]
        yield Finding(
            text.anchor(found.start, found.end),
            f"the {text.label} is plain text, so its reader sees {show(reference)} as it is written"
            f"{_others(count_references(characters) - 1)}",
            help=_help(text, reference),
            group=text.label,
        )


def _help(text: Text, reference: str) -> str:
    meant = unescape(reference)
    shown = {"&": "&amp;", "<": "&lt;"}.get(meant, meant)
    if not is_construct(text):
        return f"write {show(shown)}"
    return f'write {show(shown)}, or type="html" if a generator escapes the text as HTML'


def _others(count: int) -> str:
    return f", and {count} more reference{'' if count == 1 else 's'}" if count else ""
