"""The rule duplicate-id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Related, Severity
from feedlint.names import atom
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values, child, child_text, is_same_entry
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class DuplicateId(Rule):
    """Two entries, or an entry and its feed, must not share an id.

    ## Why
    Entries with one id are one entry: a reader shows the latest of them and drops
    the rest. Two versions of an entry may stand in one feed, told apart by their
    `updated`; entries that differ in title and address, or have one `updated`, are
    no versions of each other.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:1</id>
    <title>Two</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:2</id>
    <title>Two</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6):
      an id "MUST be created in a way that assures uniqueness"
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1)
    """

    code, name, since = "A004", "duplicate-id", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("DuplicateIds", "DuplicateEntries")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare each id with the feed's, and entries of one id with the first of them."""
        values = context.once(Values, element)
        feed_id = child_text(element, "id") if element.tag == atom("feed") else ""
        if same := values.entries_by_id.get(feed_id):
            yield _finding(same[0], element, feed_id, "the feed's id too")
        for text, ((first, face), *others) in values.twins.items():
            for entry, own in others:
                if not is_same_entry(face, own):
                    yield _finding(entry, first, text, "another entry's id too")


def _finding(entry: Element, other: Element, text: str, whose: str) -> Finding:
    mine, theirs = child(entry, "id"), child(other, "id")
    notes = () if theirs is None else (Related(on_text(theirs), "the same id"),)
    place = entry if mine is None else mine
    return Finding(on_text(place), f"the id {show(text)} is {whose}", notes)
