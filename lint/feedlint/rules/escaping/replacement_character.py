"""E008 replacement-character."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import STRANGE_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._base import is_repeated, times
from feedlint.text.characters import REPLACEMENT
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

_AROUND = 12


class ReplacementCharacter(Rule):
    """Text should not contain the replacement character U+FFFD.

    ## Why
    A program writes U+FFFD where it could not read what stood there. Something was
    lost before the feed was made: look for the place where text is decoded. Some
    texts speak of the character itself, so this is only worth knowing.

    ## Bad
    ```xml entry
    <summary>K�nig</summary>
    ```

    ## Good
    ```xml entry
    <summary>König</summary>
    ```

    ## References
    - [Unicode, section 5.22](https://www.unicode.org/versions/latest/core-spec/chapter-5/)
    """

    code, name, since = "E008", "replacement-character", "0.1.0"
    severity = Severity.INFO
    once = True
    visits, dialects = (STRANGE_TEXT,), WITH_CHAPTERS
    w3c = ("BadCharacters",)

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for U+FFFD."""
        if "\ufffd" not in text.text or is_repeated(text, context):
            return
        document = context.document
        if document.source.faults_of_bytes or (
            document.is_mended and "\ufffd" not in document.source.text
        ):
            # It was put there in reading, and other rules said so.
            return
        found = [match.span() for match in REPLACEMENT.finditer(text.text)]
        start, end = found[0]
        around = text.text[max(0, start - _AROUND) : end + _AROUND]
        yield Finding(
            text.anchor(start, end),
            f"the {text.label} has the replacement character U+FFFD at {show(around)}"
            f"{times(len(found))}",
            help="look up what stood there, and where it is decoded with the wrong encoding",
            group=text.label,
        )
