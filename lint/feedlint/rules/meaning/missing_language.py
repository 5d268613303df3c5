"""The rule missing-language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.feeds.concepts import XML_LANG
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class MissingLanguage(Rule):
    """A feed can say which language it is in.

    ## Why
    With an xml:lang on its root a feed is read aloud by the right voice and offered
    for translation. Four feeds in five do without, so this is off unless asked for.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    </feed>
    ```

    ## References
    - [RFC 4287, section 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    """

    code, name, since = "A035", "missing-language", "0.1.0"
    severity = Severity.INFO
    default = False
    visits, dialects = (FEED,), EVERY
    w3c = ("MissingDCLanguage",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the root and what speaks for the feed; an empty xml:lang is an answer too."""
        root = feed.root
        if root.get(XML_LANG) is not None or feed.head.first("language"):
            return
        if feed.dialect.name == "atom":
            message, help_ = "the document has no xml:lang", 'add xml:lang="…" to the root'
        else:
            message, help_ = "the feed has no language", "add language with a tag such as en"
        yield Finding(on_tag(feed.head.node), message, help=help_)
