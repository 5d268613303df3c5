"""The rule missing-author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.names import atom
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import child, entries_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class MissingAuthor(Rule):
    """Every entry must have an author, of its own or its feed's.

    ## Why
    The author is who says what the entry says. One author in the feed covers all
    entries that name none, so this is a line, once.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
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
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1):
      "atom:feed elements MUST contain one or more atom:author elements, unless all of the
      atom:feed element's child atom:entry elements contain at least one"
    - [RFC 4287, section 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2)
    """

    code, name, since = "A050", "missing-author", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("MissingElement",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Make one finding of all entries that the feed's missing author leaves without."""
        if child(element, "author") is not None:
            return
        if element.tag == atom("entry"):
            source = child(element, "source")
            if source is None or child(source, "author") is None:
                yield Finding(on_tag(element), "the entry has no author")
        elif element.tag == atom("feed"):
            entries = entries_of(element)
            named = {author.getparent() for author in element.iter(atom("author"))}
            without = [entry for entry in entries if entry not in named]
            if without:
                count = f"{len(without)} of {len(entries)}"
                yield Finding(
                    on_tag(element),
                    f"the feed has no author, and of its entries {count} has none"
                    if len(without) == 1
                    else f"the feed has no author, and of its entries {count} have none",
                    (Related(on_tag(without[0]), "the first entry without an author"),),
                )
