"""The rule element-in-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_new_attribute, on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace, rewrite
from feedlint.names import SPACE, XHTML, text_of
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import element_of, elements_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Edit, Fault
    from feedlint.rule import Context

_HELP = (
    'escape the markup (&lt;) and write type="html", or write type="xhtml" and put it into one '
    '<div xmlns="http://www.w3.org/1999/xhtml">'
)
_CONSTRUCTS = ("content", "rights", "subtitle", "summary", "title")


class ElementInText(Rule):
    """There are elements where there may be text alone.

    ## Why
    A text of type `text` or `html` is a string: markup in it has to be escaped, or to
    stand in a div of type `xhtml`. Readers show the text without the elements, or
    nothing. Ids, dates, names and addresses hold no markup at all.

    ## Bad
    ```xml entry
    <content><div xmlns="http://www.w3.org/1999/xhtml"><em>Hi</em></div></content>
    ```

    ## Good
    ```xml entry
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><em>Hi</em></div></content>
    ```

    ## Fix
    Unsafe, where the element is a single XHTML div: the type becomes `xhtml`.

    ## References
    - [RFC 4287, section 3.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1): of text and
      html, "the content of the Text construct MUST NOT contain child elements"
    - [RSS 2.0, encoding examples](https://www.rssboard.org/rss-encoding-examples)
    - [RFC 4287, section 4.1.3.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3): the same
      of content, unless its type is `xhtml` or that of XML
    """

    code, name, since = "S010", "element-in-text", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("element-in-text",)
    w3c = ("NotEscaped", "UndefinedElement")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the first element."""
        child = element_of(fault)
        name, more = fault.values["parent"], int(fault.values["count"]) - 1
        message = f"the element {show(fault.values['element'])} stands in the text of {name}"
        if more:
            message += f", and {more} more"
        if fault.again:
            message += f"; and in {len(fault.again):,} more of them"
        is_rss = context.document.dialect != "atom"
        help_text = "escape it (&lt;), or put the text into a CDATA section" if is_rss else _HELP
        if not is_rss and name not in _CONSTRUCTS:
            help_text = f"take the tags out of the {name}, and leave the words"
        if shown := _shown_by_gitweb(child):
            message += f"; written by gitweb: it shows {shown} as a span"
            help_text = "put what it shows there as text, without the span"
        fix = None if is_rss else _as_xhtml(elements_of(fault))
        yield Finding(fault.anchor, message, fix=fix, help=help_text)


def _shown_by_gitweb(child: Element) -> str:
    """The control character for which gitweb has written a span; empty for all else."""
    if child.get("class") != "cntrl" or child.tag.rpartition("}")[2] != "span":
        return ""
    from feedlint.commits.testimony import meant_by_gitweb

    character = meant_by_gitweb(text_of(child))
    return f"U+{ord(character):04X}" if character else ""


def _as_xhtml(children: Iterable[Element]) -> Fix | None:
    """Give each text that is an XHTML div the type for it."""
    edits = tuple(edit for child in children if (edit := _typed(child)) is not None)
    return Fix("Use the type xhtml", Safety.UNSAFE, edits) if edits else None


def _typed(child: Element) -> Edit | None:
    parent = child.getparent()
    if parent is None:
        return None
    name = parent.tag.rpartition("}")[2]
    texts = (parent.text, child.tail)
    if child.tag != f"{{{XHTML}}}div" or len(parent) > 1 or name not in _CONSTRUCTS:
        return None
    if any(text and text.strip(SPACE) for text in texts) or "/" in parent.get("type", ""):
        return None
    if "type" in parent.attrib:
        return replace(on_value(parent, "type"), "xhtml")
    return rewrite(on_new_attribute(parent), ' type="xhtml"')
