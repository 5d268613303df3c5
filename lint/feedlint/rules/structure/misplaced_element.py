"""The rule misplaced-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, element_of
from feedlint.rules.structure._dialects import meant, said_by
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


#: Where Atom has what stands in one place alone.
_HOMES = {
    **dict.fromkeys(("entry", "generator", "icon", "logo", "subtitle"), "the feed"),
    **dict.fromkeys(("content", "published", "source", "summary"), "an entry"),
    **dict.fromkeys(("name", "uri", "email"), "an author or a contributor"),
    **dict.fromkeys(("accept", "categories"), "a collection"),
    "collection": "a workspace",
    "workspace": "the service",
}


def _moved(name: str) -> str:
    home = _HOMES.get(name.rpartition(":")[2], "")
    return f"move {name} into {home}, or take it out" if home else ""


class MisplacedElement(Rule):
    """An element of Atom or RSS must stand where the format has it.

    ## Why
    A subtitle in an entry or an image in an RSS item is no part of it for any reader, so
    what it says is lost. Entries stand in the feed itself, not in one another.

    ## Bad
    ```xml entry
    <subtitle>With pictures</subtitle>
    ```

    ## Good
    ```xml entry
    <summary>With pictures</summary>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1),
      [4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2) and
      [4.2.11](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11) list what a feed, an entry and
      a source hold
    - [RFC 4287, section 6.2](https://www.rfc-editor.org/rfc/rfc4287#section-6.2): other markup of
      Atom's vocabulary cannot be told from "markup error"
    """

    code, name, since = "S004", "misplaced-element", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("misplaced-element",)
    w3c = ("UndefinedElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the element and where it stands."""
        name, parent = fault.values["element"], fault.values["parent"]
        message = f"the element {show(name)} has no place in {parent}{again(fault)}"
        known = "" if context.document.dialect == "atom" else meant(element_of(fault), context)
        listed = _moved(name) or f"take it out: {said_by(parent, context)} does not have it there"
        yield Finding(fault.anchor, message, help=f"write {known}" if known else listed)
