"""The rule missing-author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class MissingAuthor(Rule):
    """Every entry must have an author, of its own or its feed's.

    ## Why
    The author is who says what the entry says. One author in the feed covers all
    entries that name none, so this is a line, once.
    Where the feeds that entries were taken from have one, in `source`, it is a warning: not
    all readers look there.

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
    visits = (FEED,)
    w3c = ("MissingElement",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Make one finding of all entries that the feed's missing author leaves without."""
        head = feed.holders[0]
        if head.kind not in ("feed", "entry") or head.first("author"):
            return
        without = [entry for entry in feed.entries if not entry.first("author")]
        bare = [entry for entry in without if not _has_source_author(entry)]
        help_ = f"add <author><name>…</name></author> to the {head.kind}"
        if head.kind == "entry":
            if bare:
                yield Finding(on_tag(head.node), "the entry has no author", help=help_)
        elif bare:
            have = "has" if len(bare) == 1 else "have"
            count = f"{len(bare)} of {len(feed.entries)}"
            yield Finding(
                on_tag(head.node),
                f"the feed has no author, and of its entries {count} {have} none",
                (Related(on_tag(bare[0].node), "the first entry without an author"),),
                help=help_,
            )
        elif without:
            yield Finding(
                on_tag(head.node),
                f"the feed has no author, and {len(without)} of its {len(feed.entries)} entries"
                " take theirs from a source",
                (Related(on_tag(without[0].node), "the first of them"),),
                help="add an author to the feed: not all readers look into source",
                severity=Severity.WARNING,
            )


def _has_source_author(entry: Entry) -> bool:
    """Whether the feed that an entry was taken from has an author (RFC 4287, 4.2.1)."""
    sources = (entry.feed.by_node.get(found.node) for found in entry.all("source"))
    return any(source is not None and source.first("author") for source in sources)
