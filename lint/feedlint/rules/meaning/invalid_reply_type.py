"""The rule invalid-reply-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.meaning._base import THREAD
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.media_type import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class InvalidReplyType(Rule):
    """The type of what is replied to must have the form of a media type.

    ## Why
    The type tells a reader whether it can show what the reply is about.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>Re: One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <thr:in-reply-to ref="urn:example:1" type="html" href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>Re: One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <thr:in-reply-to ref="urn:example:1" type="text/html" href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 4685, section 3](https://www.rfc-editor.org/rfc/rfc4685#section-3)
    """

    code, name, since = "A112", "invalid-reply-type", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (f"{{{THREAD}}}in-reply-to",), IN_XML
    w3c = ("InvalidMIMEType", "InvalidMIMEAttribute")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the type, where there is one."""
        value = in_attribute(element, "type")
        if value is None:
            return
        flaw = parse(value.text)
        if isinstance(flaw, Flaw):
            message = f"the type {show(value.text)} of the reply's target is no media type"
            help_ = "write a type and a subtype, such as text/html"
            yield Finding(value.at(flaw), f"{message}: {flaw.reason}", help=help_)
