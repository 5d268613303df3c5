"""The rule invalid-media-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values, in_attribute, typed
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.media_type import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_CONTENT = atom("content")
# RFC 2045, section 5.1: a type and a subtype with a parameter behind them.
_PARAMETERS = lazy(r"[^\s/;]+/[^\s/;]+[ \t]*;")


class InvalidMediaType(Rule):
    """A type attribute must have the form of a media type.

    ## Why
    The type tells a reader whether it can show what it links to. `html`, `mp3` or a
    type with half a parameter behind it tells it nothing.

    ## Bad
    ```xml entry
    <link type="html" href="https://notes.invalid/1"/>
    ```

    ## Good
    ```xml entry
    <link type="text/html" href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.3):
      "MUST conform to the syntax of a MIME media type"
    - [RFC 6838, section 4.2](https://www.rfc-editor.org/rfc/rfc6838#section-4.2)
    """

    code, name, since = "A030", "invalid-media-type", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("InvalidMIMEType", "InvalidMIMEAttribute", "AttrNotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the types of links, and the parameters of content's types."""
        for child in typed(context.once(Values, element)):
            text = child.get("type")
            # The schema judges content, but for the parameters behind its type.
            if text is None or (child.tag == _CONTENT and not _PARAMETERS.match(text)):
                continue
            flaw = parse(text)
            value = in_attribute(child, "type")
            if isinstance(flaw, Flaw) and value:
                message = f"{value.label} {show(text)} is no media type: {flaw.reason}"
                yield Finding(value.at(flaw), message)
