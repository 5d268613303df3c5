"""The rule missing-self."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import Rule
from feedlint.rules.meaning._base import links_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class MissingSelf(Rule):
    """A feed should link to itself.

    ## Why
    The self link is the address to subscribe to. Without it a feed that was saved,
    mailed or passed on by an aggregator cannot be found again.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1):
      "atom:feed elements SHOULD contain one atom:link element with a rel attribute value
      of "self""
    """

    code, name, since = "A022", "missing-self", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("feed"),)
    w3c = ("MissingSelf", "MissingAtomSelfLink")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for the link among the feed's children."""
        if not links_of(element, "self"):
            yield Finding(on_tag(element), "the feed has no self link")
