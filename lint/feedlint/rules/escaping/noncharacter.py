"""E009 noncharacter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import STRANGE_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._base import is_repeated, times
from feedlint.text.characters import NONCHARACTER
from feedlint.text.show import name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class Noncharacter(Rule):
    """Text should not contain code points that are no characters.

    ## Why
    U+FDD0 to U+FDEF and the last two code points of each plane are set aside for the
    inside of programs. XML allows most of them but asks not to use them; software
    may drop them, replace them, or refuse the text.

    ## Bad
    ```xml entry
    <summary>end&#xFDD0;</summary>
    ```

    ## Good
    ```xml entry
    <summary>end</summary>
    ```

    ## References
    - [XML 1.0, section 2.2](https://www.w3.org/TR/xml/#charsets)
    - [Unicode, section 23.7](https://www.unicode.org/versions/latest/core-spec/chapter-23/)
    """

    code, name, since = "E009", "noncharacter", "0.1.0"
    severity = Severity.INFO
    once = True
    visits, dialects = (STRANGE_TEXT,), WITH_CHAPTERS
    w3c = ("BadCharacters",)

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for noncharacters."""
        found = list(NONCHARACTER.finditer(text.text))
        if found and not is_repeated(text, context):
            first = found[0]
            yield Finding(
                text.anchor(*first.span()),
                f"the {text.label} has {name(first[0])}, which is no character{times(len(found))}",
                help="take it out",
                group=text.label,
            )
