"""X048 bad-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.names import SPACE
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


_WORDS = {
    "smart": "the value in {} stands in the quotation marks of a word processor",
    "quotes": "the value in {} is not in quotes",
    "value": "the attribute {} has no value",
    "space": "no white space stands before the attribute {}",
    "end": "the value that begins with {} has no closing quotation mark",
    "text": "{} is no attribute",
}


class BadAttribute(FaultRule):
    """An attribute must be a name, '=' and a value in quotes.

    ## Why
    HTML allows values without quotes and attributes without values; XML has neither, and a
    parser stops there.

    ## Bad
    ```xml feed
    <link rel=related href="https://ada.invalid/"/>
    ```

    ## Good
    ```xml feed
    <link rel="related" href="https://ada.invalid/"/>
    ```

    ## Fix
    Safe where quotes or white space are missing, or the quotes are typographic: writes them.
    Unsafe where the value is missing: writes the name, as XHTML does. None otherwise.

    ## References
    - [XML 1.0, section 3.1](https://www.w3.org/TR/xml/#sec-starttags)
    """

    code, name, since = "X048", "bad-attribute", "0.1.0"
    severity = Severity.ERROR
    remedy = 'Write it as name="value"'
    faults = ("bad-attribute",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what is wrong with it."""
        return _WORDS[fault.values["what"]].format(show(fault.values["text"]))

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write the quotes, or the space."""
        what, text = fault.values["what"], fault.values["text"]
        source = context.feed.document.source
        if what == "quotes":
            name, _, value = text.partition("=")
            edit = rewrite(fault.anchor, f'{name.rstrip(SPACE)}="{value.lstrip(SPACE)}"')
            # In HTML the slash of `href=https://a.invalid/b/>` belongs to the address.
            is_sure = "/" not in value or not source.text.startswith("/", fault.anchor.end)
            safety = Safety.SAFE if is_sure else Safety.UNSAFE
            return Fix("Put the value in quotes", safety, (edit,))
        if what == "smart":
            value = text.partition("=")[2].lstrip(SPACE)[1:-1]
            name = text.partition("=")[0].rstrip(SPACE)
            edit = rewrite(fault.anchor, f'{name}="{value}"')
            return Fix("Write straight quotes", Safety.SAFE, (edit,))
        if what == "value":
            edit = rewrite(fault.anchor, f'{text}="{text}"')
            return Fix("Give the attribute its name as value", Safety.UNSAFE, (edit,))
        if what == "space":
            edit = rewrite(at(fault.anchor.start, fault.anchor.start), " ")
            return Fix("Write a space", Safety.SAFE, (edit,))
        return None
