"""The rule content-not-base64."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_text
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import UNUSUAL_MEDIA_TYPE, Rule
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values import base64
from feedlint.values.media_type import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

#: The types of content that are no media types (RFC 4287, section 4.1.3.1).
_WORDS = frozenset({"text", "html", "xhtml"})


class ContentNotBase64(Rule):
    """Content of a media type that is neither text nor XML must be base64.

    ## Why
    With `type="application/json"` a reader decodes the content as base64. Plain JSON
    in its place decodes to nothing, or to noise.

    ## Bad
    ```xml entry
    <summary>A settings file.</summary>
    <content type="application/json">{"a": 1}</content>
    ```

    ## Good
    ```xml entry
    <summary>A settings file.</summary>
    <content type="application/json">eyJhIjogMX0=</content>
    ```

    ## References
    - [RFC 4287, section 4.1.3.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3):
      "the content of atom:content MUST be a valid Base64 encoding"
    - [RFC 3548, section 3](https://www.rfc-editor.org/rfc/rfc3548#section-3)
    """

    code, name, since = "A080", "content-not-base64", "0.1.0"
    severity = Severity.ERROR
    visits = (UNUSUAL_MEDIA_TYPE,)
    w3c = ("NotBase64",)

    def check(self, kind: Value, context: Context) -> Iterator[Finding]:
        """Check inline content that has to be encoded; its elements are the schema's."""
        content = kind.node
        is_inline = content.tag == atom("content") and content.get("src") is None
        if not is_inline or kind.text in _WORDS or len(content):
            return
        media = parse(kind.text)
        if isinstance(media, Flaw) or media.is_xml or media.is_text or media.is_composite:
            return
        value = in_text(content)
        if flaw := base64.flaw(value.text):
            message = f"content of type {show(media.name)} is not base64: {flaw.reason}"
            help_ = f"encode the {media.name} in base64, or give its address in src"
            yield Finding(value.at(flaw), message, help=help_)
