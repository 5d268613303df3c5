"""The rule unknown-extension-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.extensions import vocabulary
from feedlint.finding import Finding, Severity
from feedlint.names import local_name
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, element_of
from feedlint.text.show import show
from feedlint.text.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


#: What people take from an enclosure.
_MEANT = {"length": "fileSize", "size": "fileSize", "href": "url", "src": "url"}


class UnknownExtensionAttribute(Rule):
    """An element of an extension must have only attributes that its vocabulary gives it.

    ## Why
    Readers look for the names that the vocabulary has: a `src` where they look for `url` is
    passed over, and with it the picture.

    ## Bad
    ```rss item
    <media:content url="https://notes.invalid/1.png" mimetype="image/png"
      xmlns:media="http://search.yahoo.com/mrss/"/>
    ```

    ## Good
    ```rss item
    <media:content url="https://notes.invalid/1.png" type="image/png"
      xmlns:media="http://search.yahoo.com/mrss/"/>
    ```

    ## References
    - [Media RSS](https://www.rssboard.org/media-rss)
    """

    code, name, since = "S022", "unknown-extension-attribute", "0.1.0"
    severity = Severity.WARNING
    dialects = IN_XML
    faults = ("unknown-extension-attribute",)
    w3c = ("UnexpectedAttribute",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element and the attribute, and those that there are."""
        values = fault.values
        table = vocabulary(values["namespace"])
        if table is None:
            return
        attribute = values["attribute"]
        message = f"{table.label} gives {values['element']} no attribute {show(attribute)}"
        term = table.terms.get(local_name(element_of(fault)))
        known = term.attributes if term is not None else table.attributes
        names = ", ".join(name.rpartition("}")[2] for name in known)
        near = _MEANT.get(attribute, "")
        if near not in names.split(", "):
            near = nearest(attribute, names.split(", "))
        help_text = f"take it out; {values['element']} has {names or 'no attributes'}"
        if near:
            help_text = f"write {near} if that is meant"
        yield Finding(fault.anchor, message + again(fault), help=help_text)
