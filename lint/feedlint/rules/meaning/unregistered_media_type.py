"""The rule unregistered-media-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values, typed
from feedlint.text.show import show
from feedlint.values.media_type import MediaType, parse
from feedlint.values.registry import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

#: What nearly all links have; they need no registry.
_COMMON = frozenset({"text/html", "application/atom+xml", "application/rss+xml"})
#: Trees in which everybody may name types (RFC 6838, section 3), and suffixes that tell enough.
_OPEN = ("/vnd.", "/prs.", "/x.", "/x-")


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
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look up the types of links and content that are media types."""
        for child in typed(context.once(Values, element)):
            text = child.get("type")
            if text is None or text in _COMMON or "/" not in text:
                continue
            media = parse(text)
            if isinstance(media, MediaType) and not _is_known(media.name):
                message = f"the media type {show(media.name)} is not registered"
                yield Finding(on_value(child, "type"), message)


def _is_known(media: str) -> bool:
    return any(tree in media for tree in _OPEN) or media in names("media-type")
