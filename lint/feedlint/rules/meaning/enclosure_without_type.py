"""The rule enclosure-without-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


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
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the enclosures among the links."""
        for link, rel in context.once(Values, element).links:
            if rel == "enclosure" and link.get("type") is None:
                yield Finding(on_tag(link), "the enclosure has no type")
