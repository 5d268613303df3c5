"""The rule unknown-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import local_name
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, element_of
from feedlint.rules.structure._dialects import meant, words
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault
    from feedlint.rule import Context


class UnknownElement(Rule):
    """An element in the namespace of Atom, or an RSS element in none, must be one of theirs.

    ## Why
    Names of another format or of an older one look right and are passed over: the reader acts as
    if the element were not there. An element of your own is welcome in a namespace of its own.

    ## Bad
    ```xml entry
    <pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>
    ```

    ## Good
    ```xml entry
    <published>2024-03-04T05:06:07Z</published>
    ```

    ## References
    - [RFC 4287, section 6.2](https://www.rfc-editor.org/rfc/rfc4287#section-6.2): "The Atom
      namespace is reserved for future forward-compatible revisions of Atom."
    - [RSS 2.0, extending RSS](https://www.rssboard.org/rss-specification#extendingRss): "A RSS feed
      may contain elements not described on this page, only if those elements are defined in a
      namespace."
    - [RFC 4287, section 4](https://www.rfc-editor.org/rfc/rfc4287#section-4) defines the elements
      that there are
    """

    code, name, since = "S003", "unknown-element", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("unknown-element",)
    w3c = ("UndefinedElement", "NoBlink")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element, and what Atom calls what it seems to mean."""
        element = element_of(fault)
        known = meant(element, context)
        name = words(context).name
        # What has a prefix is of an extension.
        message = f"{name} has no element {show(fault.values['element'])}{again(fault)}"
        help_text = "take it out, or give it a prefix, and a namespace of its own"
        if known:
            help_text = _instead(element_of(fault), known)
        yield Finding(fault.anchor, message, help=help_text)


def _instead(element: Element, known: str) -> str:
    """What to do where one name is meant: it may be there already, or need parts of its own."""
    parent = element.getparent()
    if known == "image":
        return "write an <image> that holds url, title and link"
    if known.isalpha() and parent is not None and parent.find(known) is not None:
        return f"take it out: {known} is there already, and has what readers show"
    return f"write {known} in place of {local_name(element)}"
