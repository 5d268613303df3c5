"""X067 unknown-namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._namespaces import declaring, own_names
from feedlint.text.show import show
from feedlint.values.namespaces import IN_USE, KNOWN, SPELLINGS, nearly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class UnknownNamespace(Rule):
    """The namespaces of a feed may be ones that readers know.

    ## Why
    Any namespace may be used in a feed, and a reader passes over what it does not know. One
    that nobody knows is worth a look: it may be left over, or written wrongly.

    ## Bad
    ```xml feed
    <x:note xmlns:x="urn:x-ada:notes">x</x:note>
    ```

    ## Good
    ```xml feed
    <media:title xmlns:media="http://search.yahoo.com/mrss/">x</media:title>
    ```

    ## References
    - [RFC 4287, chapter 6](https://www.rfc-editor.org/rfc/rfc4287#section-6)
    """

    code, name, since = "X067", "unknown-namespace", "0.1.0"
    severity = Severity.INFO
    default = False
    visits, dialects = (UNUSUALLY_DECLARED,), IN_XML
    w3c = ("UnknownNamespace", "UnsupportedNamespace")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each name once."""
        seen = KNOWN.keys() | IN_USE
        for prefix, name in sorted(context.document.namespaces):
            # What is not in the source was put in place of something that is wrong.
            is_own = name in context.once(own_names, context.document)
            if not name or name in seen or name in SPELLINGS or nearly(name) or not is_own:
                continue
            place = declaring(context, prefix, name)
            if place is not None:
                seen.add(name)
                anchor = on_value(place, f"xmlns:{prefix}" if prefix else "xmlns")
                message = f"the namespace {show(name)} is not one that feeds use"
                yield Finding(anchor, message, help="See that it is the name that was meant")
