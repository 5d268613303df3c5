"""The rule missing-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from feedlint.anchor import on_new_attribute
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.names import SPACE, text_of
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, element_of, elements_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


#: What to write where the format has a value for what is not known.
_HELP = {
    ("enclosure", "length"): "write the size of the file in octets",
    ("enclosure", "type"): "write the media type of the file, such as audio/mpeg",
    ("rss", "version"): 'write version="2.0"',
    ("source", "url"): "write the address of the feed that the item comes from",
    ("cloud", "port"): 'write port="80", or the port that the server listens on',
    ("collection", "href"): 'write href="…" with the address to which entries are posted',
}
_MEANING = {
    "href": "the address that it leads to",
    "rdf:about": "the address of what is described",
    "rdf:resource": "the address of what is meant",
    "term": "the name of the category, without spaces if it can be",
    "url": "the address of the file",
}


class MissingAttribute(Rule):
    """Elements must have the attributes that they stand on.

    ## Why
    A link without an address leads nowhere, and a category without a term is in no category, an
    enclosure without a type cannot be played. Readers drop them; an address or a term written as
    the element's text has no meaning in Atom.

    ## Bad
    ```rss item
    <enclosure url="https://notes.invalid/1.pdf" type="application/pdf"/>
    ```

    ## Good
    ```rss item
    <enclosure length="0" url="https://notes.invalid/1.pdf" type="application/pdf"/>
    ```

    ## Fix
    Safe for the length of an enclosure: 0, which says that it is not known. In a podcast there is
    none: 0 stops the playback in some apps.

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
        is_length = (name, attribute) == ("enclosure", "length")
        fix = _unknown_length(fault) if is_length and not context.feed.is_podcast else None
        message = f"the {name} has no {attribute}{again(fault)}"
        yield Finding(fault.anchor, message, fix=fix, help=_help(fault, name, attribute))


def _help(fault: Fault, name: str, attribute: str) -> str:
    """What to write, with the text of the element where that is what the attribute lacks."""
    text = text_of(element_of(fault)).strip(SPACE)
    if text and (attribute == "term" or (attribute == "href" and "://" in text)):
        return f"write <{name} {attribute}={quoteattr(show(text, 200)[1:-1])}/>"
    meaning = _MEANING.get(attribute, "its value")
    return _HELP.get((name, attribute)) or f'write {attribute}="…" with {meaning}'


def _unknown_length(fault: Fault) -> Fix:
    edits = tuple(rewrite(on_new_attribute(e), ' length="0"') for e in elements_of(fault))
    return Fix("Write 0 for a length that is not known", Safety.SAFE, edits)
