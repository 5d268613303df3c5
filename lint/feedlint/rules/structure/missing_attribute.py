"""The rule missing-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._dialects import said_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


#: What to write where the format has a value for what is not known.
_HELP = {
    ("enclosure", "length"): "write the size of the file in octets; 0 if it is not known",
    ("enclosure", "type"): "write the media type of the file, such as audio/mpeg",
    ("rss", "version"): 'write version="2.0"',
    ("source", "url"): "write the address of the feed that the item comes from",
}


class MissingAttribute(Rule):
    """Elements must have the attributes that they stand on.

    ## Why
    A link without an address leads nowhere, and a category without a term is in no category, an
    enclosure without a type cannot be played. Readers drop them; an address or a term written as
    the element's text has no meaning in Atom.

    ## Bad
    ```xml entry
    <category label="Weather"/>
    ```

    ## Good
    ```xml entry
    <category term="weather" label="Weather"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.1):
      "atom:link elements MUST have an href attribute"
    - [RFC 4287, section 4.2.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2.1): "Category
      elements MUST have a "term" attribute."
    """

    code, name, since = "S006", "missing-attribute", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("missing-attribute",)
    w3c = ("MissingAttribute", "MissingHref")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element and the attribute."""
        name, attribute = fault.values["element"], fault.values["attribute"]
        help_text = _HELP.get((name, attribute)) or f"{said_by(name, context)}: it must have one"
        yield Finding(fault.anchor, f"the {name} has no {attribute}", help=help_text)
