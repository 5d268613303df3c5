"""The rule invalid-media-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom
from feedlint.pattern import lazy
from feedlint.rule import EVERY, UNUSUAL_MEDIA_TYPE, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.media_type import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# RFC 2045, section 5.1: a type and a subtype with a parameter behind them.
_PARAMETERS = lazy(r"[^\s/;]+/[^\s/;]+[ \t]*;")
#: What people write in place of a type and a subtype.
_MEANT = {
    "html": "text/html",
    "xhtml": "application/xhtml+xml",
    "text": "text/plain",
    "atom": "application/atom+xml",
    "rss": "application/rss+xml",
    "xml": "application/xml",
    "json": "application/json",
    "mp3": "audio/mpeg",
    "audio": "audio/mpeg",
    "mp4": "video/mp4",
    "video": "video/mp4",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "image": "image/jpeg",
    "pdf": "application/pdf",
    "torrent": "application/x-bittorrent",
}


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
    visits, dialects = (UNUSUAL_MEDIA_TYPE,), EVERY
    w3c = ("InvalidMIMEType", "InvalidMIMEAttribute", "AttrNotBlank")

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check the types of links and files, and the parameters of content's types."""
        # The schema judges content, but for the parameters behind its type.
        if value.node.tag == atom("content") and not _PARAMETERS.match(value.text):
            return
        flaw = parse(value.text)
        if isinstance(flaw, Flaw):
            reason = flaw.reason if value.text.strip(SPACE) else "it is empty"
            message = f"{value.label} {show(value.text)} is no media type: {reason}"
            group = f"{value.label} {value.text}"
            yield Finding(value.at(flaw), message, help=_advice(value), group=group, few=FEW)


def _advice(value: Value) -> str:
    meant = _MEANT.get(value.text.strip(SPACE).lower().lstrip("."), "")
    if not value.text.strip(SPACE):
        return "write the media type of what it leads to, such as text/html"
    return f"write {meant}" if meant else "write a type and a subtype, such as text/html"
