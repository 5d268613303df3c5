"""The rule metadata-after-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.structure._base import again

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class MetadataAfterEntry(Rule):
    """What describes the feed stands after an entry.

    ## Why
    Programs that read a large feed as it comes take the first entry for the end of what
    describes the feed. They show it without its title, or entries without an author.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
      <id>https://notes.invalid/</id>
      <updated>2024-03-04T05:06:07Z</updated>
      <author><name>Ada</name></author>
      <link rel="self" href="https://notes.invalid/feed.atom"/>
      <entry>
        <id>https://notes.invalid/1</id>
        <title>Notes on notes</title>
        <updated>2024-03-04T05:06:07Z</updated>
        <content>Hello</content>
      </entry>
      <title>Notes</title>
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
        <title>Notes on notes</title>
        <updated>2024-03-04T05:06:07Z</updated>
        <content>Hello</content>
      </entry>
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1): "Its element
      children consist of metadata elements followed by zero or more atom:entry child elements."
    """

    code, name, since = "S005", "metadata-after-entry", "0.1.0"
    severity = Severity.ERROR
    remedy = "move the element above the first entry"
    faults = ("metadata-after-entry",)
    w3c = ("MisplacedMetadata",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at what comes late, with the first entry beside it."""
        message = f"the feed's {fault.values['element']} stands after an entry{again(fault)}"
        yield Finding(fault.anchor, message, fault.related)
