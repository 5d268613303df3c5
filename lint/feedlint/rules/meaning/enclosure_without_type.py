"""The rule enclosure-without-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import MEDIA, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Media
    from feedlint.rule import Context

#: What the ends of file names say, for those that enclosures mostly have.
_TYPES = {
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
    "mp4": "video/mp4",
    "webm": "video/webm",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "pdf": "application/pdf",
    "zip": "application/zip",
}


class EnclosureWithoutType(Rule):
    """An enclosure without a media type is guessed at.

    ## Why
    Whether an enclosure is a sound, a film or an archive decides what a client does
    with it; without the type it goes by the end of the address.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="enclosure" length="3762" href="https://notes.invalid/1.mp3"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="enclosure" type="audio/mpeg" length="3762" href="https://notes.invalid/1.mp3"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.3)
    """

    code, name, since = "A028", "enclosure-without-type", "0.1.0"
    severity = Severity.INFO
    visits = (MEDIA,)

    def check(self, media: Media, context: Context) -> Iterator[Finding]:
        """Check the enclosures among the links."""
        if media.role == "enclosure" and media.node.get("type") is None:
            path = iri.split(media.address.text).path if media.address else ""
            kind = _TYPES.get(path.rpartition(".")[2].lower(), "")
            help_ = f'add type="{kind or "…"}"' + ("" if kind else ", the media type of the file")
            message = "the enclosure has no type"
            yield Finding(on_tag(media.node), message, help=help_, group="type", few=FEW)
