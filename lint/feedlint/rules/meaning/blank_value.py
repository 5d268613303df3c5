"""The rule blank-value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute, on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom, local_name, text_of
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class BlankValue(Rule):
    """An optional element that is there has something in it.

    ## Why
    An empty logo or uri is a reference to the feed itself, and empty rights say
    nothing about rights. Generators write them for settings that were never set;
    leaving the element out says what is meant.

    ## Bad
    ```xml feed
    <logo></logo>
    ```

    ## Good
    ```xml feed
    <logo>https://notes.invalid/logo.png</logo>
    ```

    ## References
    - [RFC 3986, section 4.4](https://www.rfc-editor.org/rfc/rfc3986#section-4.4)
    - [RFC 4287, section 4.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2)
    """

    code, name, since = "A072", "blank-value", "0.1.0"
    severity = Severity.INFO
    visits = (
        atom("icon"),
        atom("logo"),
        atom("uri"),
        atom("generator"),
        atom("rights"),
        atom("subtitle"),
    )
    w3c = ("NotBlank", "AttrNotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the text of the element, and the attributes of a generator."""
        name = local_name(element)
        if not text_of(element).strip(SPACE) and element.find("*/*") is None:
            yield Finding(on_tag(element), f"{name} is blank")
        for attribute in ("uri", "version") if name == "generator" else ():
            if not element.get(attribute, "x").strip(SPACE):
                place = on_attribute(element, attribute)
                yield Finding(place, f"the generator's {attribute} is blank")
