"""The rule incomplete-source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_NEEDED = ("id", "title", "updated")


class IncompleteSource(Rule):
    """The source of an entry lacks its feed's id, title or date.

    ## Why
    An entry that was copied from another feed says so in its source. Readers tell by its
    id where the entry is from and show its title beside it.

    ## Bad
    ```xml entry
    <source><id>https://moon.invalid/</id></source>
    ```

    ## Good
    ```xml entry
    <source>
      <id>https://moon.invalid/</id>
      <title>The moon</title>
      <updated>2024-03-04T05:06:07Z</updated>
    </source>
    ```

    ## References
    - [RFC 4287, section 4.2.11](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11): programs
      that copy entries "SHOULD include at least the required feed-level Metadata elements (atom:id,
      atom:title, and atom:updated) in the atom:source element."
    """

    code, name, since = "S016", "incomplete-source", "0.1.0"
    severity = Severity.WARNING
    remedy = "copy id, title and updated from the feed that the entry was taken from"
    visits = (atom("source"),)
    w3c = ("MissingSourceElement",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for the three that a feed must have."""
        missing = [name for name in _NEEDED if element.find(atom(name)) is None]
        if missing:
            *others, last = missing
            names = f"{', '.join(others)} or {last}" if others else last
            yield Finding(on_tag(element), f"the source has no {names}")
