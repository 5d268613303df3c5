"""X026 undeclared-entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class UndeclaredEntity(FaultRule):
    """An entity must be declared.

    ## Why
    XML knows `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;`. The named entities of HTML, such
    as `&nbsp;`, are not among them: a parser stops at the first.

    ## Bad
    ```xml feed
    <title>Caf&eacute; notes</title>
    ```

    ## Good
    ```xml feed
    <title>Café notes</title>
    ```

    ## Fix
    Safe for the entities of HTML: writes the character, or its number if it cannot be seen.
    Unsafe for others: writes `&amp;`, as if the name were plain text.

    ## References
    - [XML 1.0, section 4.1](https://www.w3.org/TR/xml/#sec-references)
    - [HTML, named character references](https://html.spec.whatwg.org/multipage/named-characters.html)
    """

    code, name, since = "X026", "undeclared-entity", "0.1.0"
    severity = Severity.ERROR
    remedy = "Write the character itself, or &amp; for a '&' of the text"
    faults = ("undeclared-entity",)
    w3c = ("UndefinedNamedEntity", "SAXError")

    def words(self, fault: Fault) -> str:
        """Say whose entity it is."""
        values = fault.values
        shown = show(f"&{values['name']};") if values["name"] else "an entity in this default"
        if values["external"]:
            return f"{shown} may be declared in a DTD that no reader fetches"
        if values["character"]:
            return f"{shown} is an entity of HTML, which XML does not know"
        return f"{shown} is an entity that nobody has declared"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write the character, or escape the `&`."""
        values = fault.values
        if not values["name"]:
            return None
        if values["markup"]:
            edit = rewrite(fault.anchor, values["markup"])
            # A DTD may say otherwise; and in HTML `&LT;` may have been meant for its readers.
            is_sure = not values["external"] and values["character"] not in ("<", ">", "&")
            return Fix("Write the character", Safety.SAFE if is_sure else Safety.UNSAFE, (edit,))
        edit = rewrite(fault.anchor, f"&amp;{values['name']};")
        return Fix("Escape the '&'", Safety.UNSAFE, (edit,))
