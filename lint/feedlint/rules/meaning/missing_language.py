"""The rule missing-language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import XML_LANG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

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
    visits = (ROOT,)
    w3c = ("MissingDCLanguage",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the root only; an empty xml:lang is an answer too."""
        if element.get(XML_LANG) is None:
            yield Finding(on_tag(element), "the document has no xml:lang")
