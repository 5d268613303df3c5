"""The rule unknown-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE, XHTML
from feedlint.rule import Rule
from feedlint.rules.structure._base import again, element_of, elements_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault
    from feedlint.rule import Context

_DIV = f"{{{XHTML}}}div"
_MEANT = {
    "text/plain": "text",
    "plain": "text",
    "text/html": "html",
    "application/xhtml+xml": "xhtml",
    "text": "text",
    "html": "html",
    "xhtml": "xhtml",
}
#: RFC 2045, section 5.1: types of what has several parts of types of their own.
_COMPOSITE = ("multipart/", "message/")


class UnknownType(Rule):
    """The type of a text or of a content is none that Atom knows.

    ## Why
    The type says how the text is to be read. A text is `text`, `html` or `xhtml`, in
    small letters, and never a media type: of a title with `type="text/html"` some
    readers show the tags. A content may also have a media type; one that lies elsewhere
    must, if it has a type at all.

    ## Bad
    ```xml entry
    <summary type="text/html">Fish &amp;amp; chips</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">Fish &amp;amp; chips</summary>
    ```

    ## Fix
    Unsafe, where the type means one of the three in another notation: readers that took
    it for plain text will now show something else.

    ## References
    - [RFC 4287, section 3.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1): "the value
      MUST be one of "text", "html", or "xhtml""
    - [RFC 4287, section 4.1.3.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.1): "it MUST
      conform to the syntax of a MIME media type, but MUST NOT be a composite type"
    - [RFC 4287, section 4.1.3.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.2): with a
      src, it "MUST be a MIME media type"
    """

    code, name, since = "S008", "unknown-type", "0.1.0"
    severity = Severity.ERROR
    faults = ("unknown-type",)
    w3c = ("InvalidTextType", "InvalidMIMEType", "AttrNotBlank")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Say what the type may be here, and put the one that is meant."""
        element, value = element_of(fault), fault.values["value"]
        name = fault.values["element"]
        message = (
            f"the type {show(value)} of {name} is {_refusal(element, name, value)}{again(fault)}"
        )
        yield Finding(
            fault.anchor,
            message,
            fix=_known(fault, name),
            help=_help(element, name),
        )


def _help(element: Element, name: str) -> str:
    """The types that may stand there."""
    if name == "content" and "src" in element.attrib:
        return "write the media type of the file, such as image/png"
    return 'write type="html" for escaped markup, type="text" for words without any'


def _refusal(element: Element, name: str, value: str) -> str:
    if name != "content":
        return "none of text, html and xhtml"
    if value.lower().startswith(_COMPOSITE):
        return "a composite media type"
    return "no media type" if "src" in element.attrib else "no media type, text, html or xhtml"


def _known(fault: Fault, name: str) -> Fix | None:
    """The type that is meant, wherever it is plain."""
    wanted = [(e, meant) for e in elements_of(fault) if (meant := _meant(e, name))]
    if not wanted:
        return None
    edits = tuple(replace(on_value(element, "type"), meant) for element, meant in wanted)
    return Fix(f"Use the type {wanted[0][1]}", Safety.UNSAFE, edits)


def _meant(element: Element, name: str) -> str:
    meant = _MEANT.get(element.get("type", "").strip(SPACE).lower(), "")
    if not meant or (name == "content" and "src" in element.attrib):
        return ""
    # A type that its content contradicts would trade one error for another.
    children = [child.tag for child in element]
    if children != ([_DIV] if meant == "xhtml" else []):
        return ""
    return meant
