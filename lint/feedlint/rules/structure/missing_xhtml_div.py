"""The rule missing-xhtml-div."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_new_attribute
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.names import XHTML
from feedlint.rule import Rule
from feedlint.rules.structure._base import again, elements_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


_DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'


class MissingXhtmlDiv(Rule):
    """A text of type xhtml has no XHTML div.

    ## Why
    Readers take the children of the div for the text. Without one, or with a div that is
    in Atom's namespace because it declares none, they show nothing.

    ## Bad
    ```xml entry
    <content type="xhtml"><div>Hello</div></content>
    ```

    ## Good
    ```xml entry
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hello</div></content>
    ```

    ## Fix
    Unsafe, for a div without a namespace of its own: it gets XHTML's.

    ## References
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3): "the
      content of the Text construct MUST be a single XHTML div element"
    - [RFC 4287, section 4.1.3.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3): the same
      of content
    """

    code, name, since = "S011", "missing-xhtml-div", "0.1.0"
    severity = Severity.ERROR
    faults = ("missing-xhtml-div",)
    w3c = ("MissingXhtmlDiv", "NotHtml")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Say what stands in the place of the div."""
        parent, found = fault.values["parent"], fault.values["found"]
        message = f"the {parent} of type xhtml has no XHTML div"
        if found.rpartition(":")[2] == "div":
            message += f", but a div in {_words(fault.values['namespace'])}"
        elif found:
            message += f", but the element {show(found)}"
        message += again(fault)
        help_ = "put all of the text into one " + _DIV
        if found.rpartition(":")[2] == "div":
            help_ = f"write {_DIV}"
        yield Finding(fault.anchor, message, fault.related, _in_xhtml(fault), help_)


def _words(namespace: str) -> str:
    return f"the namespace {show(namespace)}" if namespace else "no namespace"


def _in_xhtml(fault: Fault) -> Fix | None:
    """Declare XHTML's namespace in each div that is a single child and inherits another."""
    children = [(parent, parent[0]) for parent in elements_of(fault) if len(parent) == 1]
    edits = tuple(
        rewrite(on_new_attribute(child), f' xmlns="{XHTML}"')
        for parent, child in children
        if child.tag == f"{{{parent.nsmap.get(None, '')}}}div" and not child.prefix
    )
    return Fix("Put the div into XHTML's namespace", Safety.UNSAFE, edits) if edits else None
