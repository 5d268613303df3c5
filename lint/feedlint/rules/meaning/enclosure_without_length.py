"""The rule enclosure-without-length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import MEDIA, Rule
from feedlint.rules.meaning._base import FEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Media
    from feedlint.rule import Context


class EnclosureWithoutLength(Rule):
    """An enclosure should tell its length.

    ## Why
    Enclosures are large: a podcast client decides by the length whether to fetch one
    over a slow line, and shows progress with it.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="enclosure" type="audio/mpeg" href="https://notes.invalid/1.mp3"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="enclosure" type="audio/mpeg" length="3762" href="https://notes.invalid/1.mp3"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2):
      "For atom:link elements with rel="enclosure", the length attribute SHOULD be provided"
    """

    code, name, since = "A027", "enclosure-without-length", "0.1.0"
    severity = Severity.WARNING
    visits = (MEDIA,)

    def check(self, media: Media, context: Context) -> Iterator[Finding]:
        """Check the enclosures among the links."""
        if media.role == "enclosure" and media.node.get("length") is None:
            help_ = 'add length="…", the size of the file in octets'
            message = "the enclosure has no length"
            yield Finding(on_tag(media.node), message, help=help_, group="length", few=FEW)
