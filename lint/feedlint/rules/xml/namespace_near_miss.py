"""X063 namespace-near-miss."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace, rewrite
from feedlint.limits import MAX_PLACES
from feedlint.rule import IN_XML, UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._base import many
from feedlint.rules.xml._namespaces import all_declaring
from feedlint.text.show import show
from feedlint.values.namespaces import nearly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault
    from feedlint.rule import Context


class NamespaceNearMiss(Rule):
    """The namespace of an extension must be right to the letter.

    ## Why
    A name with a slash, an `s` or a capital too many or too few is another namespace. Readers
    do not know it, and pass over the thumbnails or comments that it was meant for.

    ## Bad
    ```xml feed
    <media:title xmlns:media="http://search.yahoo.com/mrss">x</media:title>
    ```

    ## Good
    ```xml feed
    <media:title xmlns:media="http://search.yahoo.com/mrss/">x</media:title>
    ```

    ## Fix
    Safe: writes the name that is known.

    ## References
    - [Namespaces in XML 1.0, section 2.3](https://www.w3.org/TR/xml-names/#NSNameComparison)
    """

    code, name, since = "X063", "namespace-near-miss", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (UNUSUALLY_DECLARED,), IN_XML
    faults = ("padded-namespace",)
    w3c = ("MediaRssNamespace",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each name once."""
        for prefix, name in sorted(context.document.namespaces):
            meant = nearly(name)
            places = all_declaring(context, prefix, name) if meant else []
            if not places:
                continue
            attribute = f"xmlns:{prefix}" if prefix else "xmlns"
            anchors = [on_value(place, attribute) for place in places]
            more = many(str(len(places)), "place")
            message = f"the namespace {show(name)} is written {show(meant)}{more}"
            edits = tuple(replace(anchor, meant) for anchor in anchors[:MAX_PLACES])
            fix = Fix(f"Write {meant}", Safety.SAFE, edits)
            yield Finding(anchors[0], message, fix=fix, help=_ADVICE)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Word a name with white space around it, which some parsers refuse."""
        del context
        name, written = fault.values["name"], fault.values["written"]
        meant = nearly(written) or written
        fix = Fix(f"Write {meant}", Safety.SAFE, (rewrite(fault.anchor, escape(meant)),))
        message = f"the namespace {show(name)} is written {show(meant)}"
        yield Finding(fault.anchor, message, fix=fix, help=_ADVICE)


_ADVICE = "Write the name letter by letter: readers that compare names pass over all of it"
