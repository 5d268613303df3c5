"""X040 mismatched-tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule, named

if TYPE_CHECKING:
    from feedlint.finding import Fault


# Elements that HTML leaves open (HTML Living Standard, section 13.1.2).
_VOID = frozenset(("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"))


def _is_slip(name: str, opened: str) -> bool:
    """Whether one name is the other, written wrongly."""
    from difflib import SequenceMatcher

    short, other = (n.rpartition(":")[2].lower() for n in (name, opened))
    return short == other or SequenceMatcher(None, short, other).ratio() >= 0.7


class MismatchedTag(FaultRule):
    """An end tag must close the element that was opened last.

    ## Why
    Elements lie within each other. Where an end tag names another element than the one that
    is open, a parser cannot know which was meant, and stops.

    ## Bad
    ```xml feed
    <subtitle>Notes</subtitel>
    ```

    ## Good
    ```xml feed
    <subtitle>Notes</subtitle>
    ```

    ## References
    - [XML 1.0, section 3.1](https://www.w3.org/TR/xml/#sec-starttags)
    - [XML 1.0, section 2.1](https://www.w3.org/TR/xml/#sec-well-formed)
    """

    code, name, since = "X040", "mismatched-tag", "0.1.0"
    severity = Severity.ERROR
    remedy = "Close the elements in the opposite order to that in which they were opened"
    faults = ("mismatched-tag",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Tell a slip of the pen from an element that was left open."""
        name, opened = named(fault.values["name"]), named(fault.values["open"])
        if fault.values["elsewhere"]:
            return f"</{name}> closes <{name}> while <{opened}> inside it is open"
        if _is_slip(name, opened):
            return f"</{name}> closes <{opened}>"
        return f"</{name}> closes nothing: the open element is <{opened}>"

    def advice(self, fault: Fault) -> str:
        """Explain what HTML allows and XML does not."""
        if fault.values["open"] in _VOID:
            name = fault.values["open"]
            return f"XML has no elements without an end: write <{name}/>"
        if "." in fault.values["open"]:
            name = named(fault.values["open"])
            return f"If <{name}> is text and no tag, write &lt;{name}>"
        return ""
