"""The rule misspelt-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import local_name
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, element_of
from feedlint.rules.structure._rename import renamed
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


#: The elements of RSS by their small letters; those of RSS 1.0 differ in textinput alone.
_KNOWN = {
    name.lower(): name
    for name in (
        *("rss", "channel", "title", "link", "description", "language", "copyright"),
        *("managingEditor", "webMaster", "pubDate", "lastBuildDate", "category", "generator"),
        *("docs", "cloud", "ttl", "image", "rating", "textInput", "skipHours", "skipDays"),
        *("item", "author", "comments", "enclosure", "guid", "source", "expirationDate"),
        *("url", "width", "height", "name", "hour", "day", "items"),
    )
}


class MisspeltElement(Rule):
    """The names of RSS must be written as RSS writes them.

    ## Why
    The names are compared letter by letter: a `pubdate` or a `textinput` is another element,
    which readers pass over, and with it what it says.

    ## Bad
    ```rss item
    <Comments>https://notes.invalid/1#comments</Comments>
    ```

    ## Good
    ```rss item
    <comments>https://notes.invalid/1#comments</comments>
    ```

    ## Fix
    Safe, where the element has an end tag and no other of the right name is beside it.

    ## References
    - [RSS 2.0](https://www.rssboard.org/rss-specification)
    - [XML 1.0, section 1.2](https://www.w3.org/TR/xml/#dt-match): names match letter by letter
    """

    code, name, since = "S030", "misspelt-element", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("misspelt-element", "misspelt-root")
    w3c = ("UndefinedElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element as it is, and as it should be."""
        element = element_of(fault)
        name = local_name(element)
        meant = _KNOWN[name.lower()]
        if context.document.dialect == "rdf":
            meant = meant.replace("textInput", "textinput")
        message = f"{show(name)} is written {show(meant)}{again(fault)}"
        yield Finding(fault.anchor, message, fix=renamed(fault, meant), help=f"write {meant}")
