"""X092 namespace-spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.limits import MAX_PLACES
from feedlint.rule import IN_XML, UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._namespaces import all_declaring
from feedlint.text.show import show
from feedlint.values.namespaces import SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class NamespaceSpelling(Rule):
    """A namespace should be spelt as its vocabulary spells it.

    ## Why
    Apple's own pages once wrote the name of the podcast elements with capitals, and some feeds
    name Media RSS by the address of the page about it. Most readers have learnt both. One that
    compares names, as XML has it, sees none of them.

    ## Bad
    ```xml feed
    <i:author xmlns:i="http://www.itunes.com/DTDs/Podcast-1.0.dtd">Ada</i:author>
    ```

    ## Good
    ```xml feed
    <i:author xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd">Ada</i:author>
    ```

    ## Fix
    Safe: writes the name of the vocabulary.

    ## References
    - [Namespaces in XML 1.0, section 2.3](https://www.w3.org/TR/xml-names/#NSNameComparison)
    """

    code, name, since = "X092", "namespace-spelling", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUALLY_DECLARED,), IN_XML

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at each name once."""
        for prefix, name in sorted(context.document.namespaces):
            right = SPELLINGS.get(name)
            places = all_declaring(context, prefix, name) if right else []
            if right and places:
                attribute = f"xmlns:{prefix}" if prefix else "xmlns"
                anchors = [on_value(place, attribute) for place in places]
                edits = tuple(replace(anchor, right) for anchor in anchors[:MAX_PLACES])
                fix = Fix(f"Write {right}", Safety.SAFE, edits)
                is_old = name.lower() == right.lower()
                what = "an old spelling" if is_old else f"no name: that is {show(right)}"
                message = f"the namespace {show(name)} is {what}"
                yield Finding(anchors[0], message, fix=fix, help=f"Write {right}")
