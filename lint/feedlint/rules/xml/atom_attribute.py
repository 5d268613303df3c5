"""X093 atom-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.names import ATOM, SPACE
from feedlint.rule import IN_XML, ROOT, Rule
from feedlint.rules.xml._base import many, named
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_IN_ATOM = f"{{{ATOM}}}"


class AtomAttribute(Rule):
    """Atom's attributes should have no prefix.

    ## Why
    An attribute without a prefix is in no namespace, and so are all that Atom defines: `href`,
    `rel`, `type`. With Atom's prefix it is another attribute, and readers do not see it.

    ## Bad
    ```xml entry
    <a:link xmlns:a="http://www.w3.org/2005/Atom" rel="related" a:href="https://ada.invalid/2"
      href="https://ada.invalid/2"/>
    ```

    ## Good
    ```xml entry
    <a:link xmlns:a="http://www.w3.org/2005/Atom" rel="related" href="https://ada.invalid/2"/>
    ```

    ## References
    - [RFC 4287, chapter 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    - [Namespaces in XML 1.0, section 6.2](https://www.w3.org/TR/xml-names/#defaulting)
    """

    code, name, since = "X093", "atom-attribute", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (ROOT,), IN_XML

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for a prefix of Atom's before looking at every element."""
        prefixes = [p for p, name in context.document.namespaces if p and name == ATOM]
        if not any(_may_be_attribute(context.document.text, f"{p}:") for p in prefixes):
            return
        found = [
            (inner, str(name))
            for inner in element.iter("*")
            for name in inner.attrib
            if str(name).startswith(_IN_ATOM)
        ]
        if found:
            inner, name = found[0]
            local = named(name.removeprefix(_IN_ATOM))
            message = f"the attribute {show(local)} has Atom's prefix"
            yield Finding(
                on_attribute(inner, name),
                message + many(str(len(found)), "place"),
                help=f"Write {local} without a prefix",
            )


def _may_be_attribute(text: str, prefix: str) -> bool:
    """Whether a prefix stands behind white space: in an element's name it stands behind `<`."""
    place = text.find(prefix)
    while place > 0 and text[place - 1] not in SPACE:
        place = text.find(prefix, place + 1)
    return place > 0
