"""House rules for feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.rule import Rule, atom, text_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class TitleShoutsOptions(NamedTuple):
    """`words`: how many words in capitals, at least, are shouting."""

    words: int = 3


class TitleShouts(Rule):
    """Titles are not written in capitals.

    ## Why
    Screen readers spell words in capitals letter by letter, and people hear shouting.

    ## Bad
    ```xml entry
    <title>READ THIS NOW</title>
    ```

    ## Good
    ```xml entry
    <title>Please read this</title>
    ```

    ## References
    - The style guide of the house
    """

    code, name, since = "Z001", "title-shouts", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("title"),)
    Options = TitleShoutsOptions

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at one title."""
        text = text_of(element)
        words = [word for word in text.split() if any(map(str.isalpha, word))]
        if len(words) >= context.options.words and all(map(str.isupper, words)):
            yield Finding(on_text(element), f"the title {show(text)} is all in capitals")
