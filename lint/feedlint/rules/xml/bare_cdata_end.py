"""X032 bare-cdata-end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context

#: How `]]>` is written in a CDATA section.
SPLIT = "]]]]><![CDATA[>"


class BareCdataEnd(FaultRule):
    """The end of a CDATA section must not stand in text.

    ## Why
    `]]>` is forbidden outside CDATA sections, so that a section that was cut is noticed. A
    section whose text has a `]]>`, of code or of a section within it, ends there: what
    follows is no longer its text, and readers lose it or refuse the feed.

    ## Bad
    ```xml feed
    <subtitle>a[b[0]]> 0</subtitle>
    ```

    ## Good
    ```xml feed
    <subtitle>a[b[0]]&gt; 0</subtitle>
    ```

    ## Fix
    Safe: writes `]]&gt;` in text, and `]]]]><![CDATA[>` in a section that goes on behind it.
    None for a section within another: whether the inner one was to be shown, only you know.

    ## References
    - [XML 1.0, section 2.4](https://www.w3.org/TR/xml/#syntax)
    - [XML 1.0, section 2.7](https://www.w3.org/TR/xml/#sec-cdata-sect)
    """

    code, name, since = "X032", "bare-cdata-end", "0.1.0"
    severity = Severity.ERROR
    faults = ("bare-cdata-end",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what it ends, or that it ends nothing."""
        if not fault.values["early"]:
            return "']]>' stands in text and ends no CDATA section"
        return "']]>' ends the CDATA section here, before the end of its text"

    def advice(self, fault: Fault) -> str:
        """Say how to write it."""
        match fault.values["early"]:
            case "nested":
                return "Sections do not nest: take the inner <![CDATA[ and ]]> out"
            case "text":
                return "Write ]]]]><![CDATA[> for a ]]> that belongs to the text"
        return "Write ]]&gt;"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write what stands for it there."""
        values = fault.values
        if values["early"] == "nested":
            return None
        if not values["early"]:
            return Fix("Write ]]&gt;", Safety.SAFE, (rewrite(fault.anchor, "]]&gt;"),))
        edits = tuple(rewrite(at(n, n + 3), SPLIT) for n in map(int, values["places"].split()))
        return Fix(f"Write {SPLIT}", Safety.SAFE, edits)
