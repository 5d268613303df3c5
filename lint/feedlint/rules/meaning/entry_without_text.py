"""The rule entry-without-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, local_name, text_of
from feedlint.rule import ENTRY, IN_XML, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.holders import Entry
    from feedlint.rule import Context


class EntryWithoutText(Rule):
    """An entry has a content or a summary to read.

    ## Why
    What has only a title and a link cannot be searched or read offline, and readers
    show it as an empty page. The RFC advises against it and does not forbid it, and the
    message of many a commit is its title alone: this is off unless asked for.

    ## Bad
    ```xml entry
    <title>My first note</title>
    <link href="https://notes.invalid/1"/>
    ```

    ## Good
    ```xml entry
    <title>My first note</title>
    <link href="https://notes.invalid/1"/>
    <summary>Why I write notes.</summary>
    ```

    ## References
    - [RFC 4287, section 4.1.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1.1):
      it is advisable that each entry contain "a non-empty atom:content element when that
      element is present, and a non-empty atom:summary element when the entry contains no
      atom:content element"
    """

    code, name, since = "A071", "entry-without-text", "0.1.0"
    severity = Severity.INFO
    default = False
    visits, dialects = (ENTRY,), IN_XML
    w3c = ("MissingTextualContent", "NotBlank")

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Look at the content; at the summary only where there is no content."""
        own = context.feed.dialect.entry
        found = entry.first("content") or entry.first("summary")
        if found is None:
            message = f"the {own} has neither content nor summary"
            help_ = f"add what the {own} says, or a summary of it"
            yield Finding(on_tag(entry.node), message, help=help_)
        elif found.node.get("src") is None and not _has_something(found.node):
            name = local_name(found.node)
            yield Finding(on_tag(found.node), f"the {own}'s {name} is empty", help=f"fill {name}")


def _has_something(part: Element) -> bool:
    if not len(part):
        return bool(part.text and part.text.strip(SPACE))
    # An image alone is something, an empty div is not.
    return bool(text_of(part).strip(SPACE)) or part.find("*/*") is not None
