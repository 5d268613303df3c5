"""The rule unregistered-media-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, UNUSUAL_MEDIA_TYPE, Rule
from feedlint.rules.meaning._base import nearest
from feedlint.text.show import show
from feedlint.values.media_type import MediaType, parse
from feedlint.values.registry import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

#: What nearly all links have; they need no registry.
_COMMON = frozenset({"text/html", "application/atom+xml", "application/rss+xml"})
#: Trees in which everybody may name types (RFC 6838, section 3).
_OPEN = ("/vnd.", "/prs.", "/x.", "/x-")
#: What people write, and the type that they mean.
_MEANT = {
    "image/jpg": "image/jpeg",
    "application/rss": "application/rss+xml",
    "application/atom": "application/atom+xml",
    "audio/mp3": "audio/mpeg",
    "audio/m4a": "audio/mp4",
    "video/m4v": "video/mp4",
    "text/javascript+json": "application/json",
}
_FREQUENT = frozenset(
    ("text/html", "text/plain", "text/xml", "application/xhtml+xml", "application/xml", "image/png")
) | frozenset(
    ("image/jpeg", "image/gif", "image/svg+xml", "audio/mpeg", "video/mp4", "application/pdf")
)
#: In wide use without having been registered: what other feeds, search and embedding call
#: themselves, and names of audio and images that players take.
_IN_USE = frozenset(
    (
        *("application/feed+json", "application/rss+xml", "application/json+oembed"),
        *("text/xml+oembed", "application/xml+oembed", "application/opensearchdescription+xml"),
        *("application/rdf+xml", "application/rsd+xml", "application/wlwmanifest+xml"),
        *("application/epub", "audio/mp3", "audio/m4a", "audio/wav", "text/x-markdown"),
        *("application/javascript", "application/font-woff", "image/webp", "image/x-icon"),
    )
)


class UnregisteredMediaType(Rule):
    """A media type that nobody knows is mostly a slip.

    ## Why
    `image/jpg`, `text/htm` and `application/atom` look right and are not: software
    that compares types does not know them. Types of one's own have trees of their own.

    ## Bad
    ```xml entry
    <link type="text/htm" href="https://notes.invalid/1"/>
    ```

    ## Good
    ```xml entry
    <link type="text/html" href="https://notes.invalid/1"/>
    ```

    ## References
    - [IANA media types](https://www.iana.org/assignments/media-types/)
    - [RFC 6838, section 3](https://www.rfc-editor.org/rfc/rfc6838#section-3)
    """

    code, name, since = "A032", "unregistered-media-type", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (UNUSUAL_MEDIA_TYPE,), EVERY

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look up a type of a link, a file or content that is a media type."""
        if value.text in _COMMON or "/" not in value.text:
            return
        media = parse(value.text)
        if isinstance(media, MediaType) and not _is_known(media.name):
            message = f"the media type {show(media.name)} is not registered"
            meant = _MEANT.get(media.name) or nearest(media.name, sorted(_FREQUENT))
            help_ = f"write {meant}" if meant else "write the registered type of what it leads to"
            yield Finding(value.anchor(), message, help=help_)


def _is_known(media: str) -> bool:
    return any(tree in media for tree in _OPEN) or media in _IN_USE or media in names("media-type")
