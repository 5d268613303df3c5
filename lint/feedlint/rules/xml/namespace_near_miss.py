"""X063 namespace-near-miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.limits import MAX_PLACES
from feedlint.rule import ROOT, Rule
from feedlint.rules.xml._base import many
from feedlint.rules.xml._namespaces import all_declaring
from feedlint.text.show import show
from feedlint.values.namespaces import nearly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class NamespaceNearMiss(Rule):
    """The namespace of an extension should be right to the letter.

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
    Unsafe: writes the name that is known; readers then see what they did not see.

    ## References
    - [Namespaces in XML 1.0, section 2.3](https://www.w3.org/TR/xml-names/#NSNameComparison)
    """

    code, name, since = "X063", "namespace-near-miss", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("MediaRssNamespace",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each name once."""
        for prefix, name in sorted(context.document.namespaces):
            meant = nearly(name)
            places = all_declaring(element, prefix, name) if meant else []
            if not places:
                continue
            attribute = f"xmlns:{prefix}" if prefix else "xmlns"
            anchors = [on_value(place, attribute) for place in places]
            more = many(str(len(places)), "place")
            message = f"the namespace {show(name)} is written {show(meant)}{more}"
            edits = tuple(replace(anchor, meant) for anchor in anchors[:MAX_PLACES])
            fix = Fix("Write the name", Safety.UNSAFE, edits)
            yield Finding(anchors[0], message, fix=fix)
