"""The rule blank-value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_attribute, on_tag
from feedlint.feeds.concepts import label_of
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom
from feedlint.rule import BLANK, IN_XML, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context

#: Optional parts, by their roles.
_OPTIONAL = frozenset(
    (
        *("icon", "logo", "uri", "generator", "rights", "subtitle"),
        *("source", "media-title", "media-description"),
    )
)


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
    visits, dialects = (BLANK, atom("generator")), IN_XML
    w3c = ("NotBlank", "AttrNotBlank")

    def check(self, found: Any, context: Context) -> Iterator[Finding]:
        """Check the text of the element, and the attributes of a generator."""
        if hasattr(found, "slot"):
            if found.slot.role in _OPTIONAL and found.node.find("*/*") is None:
                name = label_of(found.node)
                help_ = f"write something in {name}, or leave it out"
                yield Finding(on_tag(found.node), f"{name} is blank", help=help_, group=name)
            return
        for attribute in ("uri", "version"):
            if not found.get(attribute, "x").strip(SPACE):
                place = on_attribute(found, attribute)
                message = f"the generator's {attribute} is blank"
                yield Finding(place, message, help=f"leave {attribute} out")
