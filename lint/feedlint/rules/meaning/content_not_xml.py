"""The rule content-not-xml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import APP, SPACE, atom
from feedlint.rule import UNUSUAL_MEDIA_TYPE, Rule
from feedlint.text.show import show
from feedlint.values.media_type import MediaType, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

_WORDS = frozenset({"text", "html", "xhtml"})
#: The root elements of the documents of a type (RFC 3236, SVG 2, MathML 3, RFC 4287, 5023).
_ROOTS = {
    "application/xhtml+xml": ("{http://www.w3.org/1999/xhtml}html",),
    "image/svg+xml": ("{http://www.w3.org/2000/svg}svg",),
    "application/mathml+xml": ("{http://www.w3.org/1998/Math/MathML}math",),
    "application/atom+xml": (atom("feed"), atom("entry")),
    "application/atomsvc+xml": (f"{{{APP}}}service",),
    "application/atomcat+xml": (f"{{{APP}}}categories",),
    "application/rss+xml": ("rss", "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF"),
    "application/rdf+xml": ("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF",),
    "application/xslt+xml": (
        "{http://www.w3.org/1999/XSL/Transform}stylesheet",
        "{http://www.w3.org/1999/XSL/Transform}transform",
    ),
}


class ContentNotXml(Rule):
    """Content of an XML media type should be one element.

    ## Why
    A reader takes the element inside for the document, an SVG drawing for example.
    Escaped markup, several elements, or text beside them are no document.

    ## Bad
    ```xml entry
    <content type="image/svg+xml">&lt;svg xmlns="http://www.w3.org/2000/svg"/></content>
    ```

    ## Good
    ```xml entry
    <content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"/></content>
    ```

    ## References
    - [RFC 4287, section 4.1.3.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3):
      "SHOULD be suitable for handling as the indicated media type"
    """

    code, name, since = "A081", "content-not-xml", "0.1.0"
    severity = Severity.WARNING
    visits = (UNUSUAL_MEDIA_TYPE,)

    def check(self, kind: Value, context: Context) -> Iterator[Finding]:
        """Count the elements of inline content of an XML media type, and look at the root."""
        content = kind.node
        if kind.text in _WORDS or content.tag != atom("content") or content.get("src") is not None:
            return
        media = parse(kind.text)
        if not isinstance(media, MediaType) or not media.is_xml:
            return
        roots = list(content.iterchildren("*"))
        if len(roots) != 1 or _has_text(content):
            what = (
                "text beside its element" if len(roots) == 1 else f"{len(roots) or 'no'} elements"
            )
            message = f"content of type {show(media.name)} has {what} in it"
            help_ = "put one element into content, the root of the document, and nothing else"
            yield Finding(on_tag(content), message, help=help_)
        elif roots[0].tag not in (wanted := _ROOTS.get(media.name, (roots[0].tag,))):
            message = f"the root in content of type {show(media.name)} is"
            yield Finding(
                on_tag(roots[0]),
                f"{message} {show(_shown(roots[0].tag))}, not {_shown(wanted[0])}",
                help=_advice(roots[0].tag, _shown(wanted[0])),
            )


def _shown(tag: str) -> str:
    return tag.rpartition("}")[2]


def _advice(tag: str, wanted: str) -> str:
    if tag == "{http://www.w3.org/1999/xhtml}div":
        return 'write type="xhtml", which takes a div'
    return f"put the whole document into content, with {wanted} around it"


def _has_text(element: Element) -> bool:
    texts = (element.text, *(child.tail for child in element))
    return any(text.strip(SPACE) for text in texts if text)
