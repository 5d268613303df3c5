"""The rule unknown-extension-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.extensions import vocabulary
from feedlint.finding import Finding, Severity
from feedlint.names import ATOM, local_name
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, element_of
from feedlint.rules.structure._rename import renamed
from feedlint.text.show import show
from feedlint.text.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context

# What Atom has in documents of its own, and what to write instead.
_OF_ATOM = {
    "entry": "write an item, or serve Atom in a document of its own",
    "feed": "take it out, or serve Atom in a document of its own",
}


class UnknownExtensionElement(Rule):
    """An element in the namespace of a known vocabulary must be one of its elements.

    ## Why
    Readers look for the names that the vocabulary has: a `media:thumb` or a `wfw:commentRSS`
    is passed over, and with it what it says. Elements of your own are welcome in a namespace
    of your own.

    ## Bad
    ```rss item
    <wfw:commentRSS xmlns:wfw="http://wellformedweb.org/CommentAPI/"
      >https://notes.invalid/1/comments</wfw:commentRSS>
    ```

    ## Good
    ```rss item
    <wfw:commentRss xmlns:wfw="http://wellformedweb.org/CommentAPI/"
      >https://notes.invalid/1/comments</wfw:commentRss>
    ```

    ## Fix
    Safe where the name differs from a known one in nothing but the case of its letters.

    ## References
    - [Namespaces in XML 1.0](https://www.w3.org/TR/xml-names/)
    - [RSS 2.0, extending RSS](https://www.rssboard.org/rss-specification#extendingRss)
    """

    code, name, since = "S018", "unknown-extension-element", "0.1.0"
    severity = Severity.WARNING
    dialects = IN_XML
    faults = ("unknown-extension-element",)
    w3c = ("UndefinedElement", "CommentRSS")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element, and the known one that is nearest to it."""
        element = element_of(fault)
        table = vocabulary(fault.values["namespace"])
        if table is None:
            return
        name = local_name(element)
        if fault.values["namespace"] == ATOM and name in _OF_ATOM:
            message = f"{show(name)} of Atom has no place in this feed{again(fault)}"
            yield Finding(fault.anchor, message, help=_OF_ATOM[name])
            return
        message = f"{table.label} has no element {show(name)}{again(fault)}"
        meant = {term.lower(): term for term in table.terms}.get(name.lower(), "")
        if meant:
            fix = renamed(fault, meant)
            yield Finding(fault.anchor, message, fix=fix, help=f"write {meant}")
        else:
            folded = {term.lower(): term for term in table.terms}
            near = folded.get(nearest(name.lower(), folded), "")
            help_text = f"write {near} if that is meant"
            if not near:
                help_text = f"take it out, or write one of the elements in {table.reference}"
            yield Finding(fault.anchor, message, help=help_text)
