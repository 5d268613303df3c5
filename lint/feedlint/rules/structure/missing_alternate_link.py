"""The rule missing-alternate-link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.structure._base import again

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class MissingAlternateLink(Rule):
    """An entry has neither content nor a link to it.

    ## Why
    Whoever reads the title has nowhere to go on. The link to what the entry is about has
    `rel="alternate"`, or no `rel`, which means the same.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
      <id>https://notes.invalid/</id>
      <title>Notes</title>
      <updated>2024-03-04T05:06:07Z</updated>
      <author><name>Ada</name></author>
      <link rel="self" href="https://notes.invalid/feed.atom"/>
      <entry>
        <id>https://notes.invalid/1</id>
        <title>My first note</title>
        <updated>2024-03-04T05:06:07Z</updated>
        <link rel="related" href="https://notes.invalid/0"/>
        <summary>Why I write notes.</summary>
      </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
      <id>https://notes.invalid/</id>
      <title>Notes</title>
      <updated>2024-03-04T05:06:07Z</updated>
      <author><name>Ada</name></author>
      <link rel="self" href="https://notes.invalid/feed.atom"/>
      <entry>
        <id>https://notes.invalid/1</id>
        <title>My first note</title>
        <updated>2024-03-04T05:06:07Z</updated>
        <link rel="alternate" href="https://notes.invalid/1"/>
        <summary>Why I write notes.</summary>
      </entry>
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2): "atom:entry
      elements that contain no child atom:content element MUST contain at least one atom:link
      element with a rel attribute value of "alternate"."
    """

    code, name, since = "S014", "missing-alternate-link", "0.1.0"
    severity = Severity.ERROR
    remedy = 'add <link href="…"/> with the address of the entry\'s page, or a content'
    faults = ("missing-alternate-link",)
    w3c = ("MissingContentOrAlternate",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the entry."""
        message = "the entry has neither content nor an alternate link"
        yield Finding(fault.anchor, message + again(fault))
