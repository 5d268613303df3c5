"""The rule invalid-edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.feeds.concepts import in_text
from feedlint.finding import Finding, Severity
from feedlint.names import APP, atom
from feedlint.rule import Rule
from feedlint.text.show import show
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class InvalidEdited(Rule):
    """app:edited must be an RFC 3339 timestamp, once.

    ## Why
    Collections are ordered by `app:edited`, and publishing clients find by it what changed.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <app:edited>yesterday</app:edited>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <app:edited>2024-01-02T03:04:05Z</app:edited>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 5023, section 10.2](https://www.rfc-editor.org/rfc/rfc5023#section-10.2):
      app:edited is a Date construct, of which an entry MUST NOT have more than one
    """

    code, name, since = "A122", "invalid-edited", "0.1.0"
    severity = Severity.ERROR
    visits = (f"{{{APP}}}edited",)
    w3c = ("InvalidRFC3339Date", "DuplicateElement")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the date, that there is no white space around it, and no second one."""
        parent, before = element.getparent(), element.itersiblings(element.tag, preceding=True)
        if parent is not None and parent.tag == atom("entry") and next(before, None) is not None:
            message = "the entry has more than one app:edited"
            yield Finding(on_tag(element), message, help="keep the later one")
        value = in_text(element)
        if value.size != len(value.text) or not dates.is_rfc3339(value.text):
            message = f"{show(value.text)} is not an RFC 3339 timestamp"
            yield Finding(value.anchor(), message, help=dates.advice(value.text))
