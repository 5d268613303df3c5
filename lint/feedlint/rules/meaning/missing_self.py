"""The rule missing-self."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import ATOM
from feedlint.rule import FEED, IN_XML, Rule
from feedlint.rules.meaning._base import head_of, links_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class MissingSelf(Rule):
    """A feed should link to itself.

    ## Why
    The self link is the address to subscribe to. Without it a feed that was saved,
    mailed or passed on by an aggregator cannot be found again.
    In RSS, which does not ask for it, it is an info.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
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
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1):
      "atom:feed elements SHOULD contain one atom:link element with a rel attribute value
      of "self""
    """

    code, name, since = "A022", "missing-self", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), IN_XML
    w3c = ("MissingSelf", "MissingAtomSelfLink")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for the link among the parts of the feed's head."""
        head = head_of(feed)
        if head is None or links_of(head, "self"):
            return
        if feed.dialect.name == "atom":
            help_ = 'add <link rel="self" href="…"/> with the address of the feed'
            yield Finding(on_tag(head.node), "the feed has no self link", help=help_)
        else:
            # RSS does not ask for it; some readers use it where a feed has moved.
            link = (
                f'<atom:link rel="self" type="{feed.dialect.forms["feed"].media_type}" href="…"/>'
            )
            yield Finding(
                on_tag(head.node),
                "the feed has no atom:link to itself",
                help=f'add {link} with the feed\'s address, and xmlns:atom="{ATOM}"',
                severity=Severity.INFO,
            )
