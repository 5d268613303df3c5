"""H020 xhtml-foreign-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import XHTML
from feedlint.rules.html._base import MarkupRule, times
from feedlint.text.html.names import is_element
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup, Tag

_DIV = f"{{{XHTML}}}div"
_KNOWN = frozenset({"", "math", "svg"})


class XhtmlForeignElement(MarkupRule):
    """An XHTML div should hold XHTML, and drawings and formulas.

    ## Why
    The content of a div should be such that it can be handled as XHTML. An element of no
    namespace, of Atom's or of an extension's is nothing to a reader: it shows the text
    inside, or drops it.

    ## Bad
    ```xml entry
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><edited xmlns="http://www.w3.org/2007/app">x</edited></div></summary>
    ```

    ## Good
    ```xml entry
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><i>x</i></div></summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3)
    """

    code, name, since = "H020", "xhtml-foreign-element", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("UndefinedElement", "NotHtml")

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for elements that are neither XHTML nor SVG nor MathML, once for each namespace."""
        if markup.text.kind != "xhtml" or markup.text.node.find(_DIV) is None:
            # Whatever is in it stands in the place of the div; the structure is at fault then.
            return
        found: dict[str, list[Tag]] = {}
        for tag in markup.tags:
            if tag.vocabulary not in _KNOWN:
                found.setdefault(tag.vocabulary, []).append(tag)
        for namespace, tags in found.items():
            where = (
                "in no namespace" if namespace == "none" else f"in the namespace {show(namespace)}"
            )
            message = f"<{tags[0].name}> is {where}, and not XHTML{times(len(tags))}"
            yield Finding(
                markup.on(tags[0].spot),
                message,
                help=f"write {_write(tags[0].name, namespace)}",
                group=namespace,
            )


def _write(name: str, namespace: str) -> str:
    if namespace == "none" and is_element(name.lower()):
        return 'xmlns="http://www.w3.org/1999/xhtml" on the div'
    return "its text as XHTML, or put the element into the entry, outside of the div"
