"""The rule person-without-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_end_tag,
    on_name,
)
from feedlint.feeds.concepts import label_of
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    DC,
    RSS,
    and_more,
    grouped,
)
from feedlint.rules.rss._items import Author, authors
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
    from feedlint.feeds.holders import Holder
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_HELP = {
    "author": "write the name in dc:creator, or an address before it: ada@example.org (Ada)",
    "editor": "write an address before the name, ada@example.org (Ada), or leave it out",
    "webmaster": "write an address before the name, ada@example.org (Ada), or leave it out",
}


class PersonWithoutAddress(Rule):
    """author, managingEditor and webMaster should hold an e-mail address.

    ## Why
    RSS defines them as addresses. A program that makes a mailto link of them gets a broken one
    from a name alone; for names there is `dc:creator`, which every reader knows.

    ## Bad
    ```rss item
    <author>Ada</author>
    ```

    ## Good
    ```rss item
    <dc:creator>Ada</dc:creator>
    ```

    ## Fix
    Unsafe, for `author` in a feed that declares Dublin Core: `dc:creator`, where the item has
    none yet.

    ## References
    - [RSS 2.0, elements of item](https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    - [RSS 1.0, Dublin Core module](https://web.resource.org/rss/1.0/modules/dc/)
    """

    code, name, since = "R020", "person-without-address", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS
    w3c = ("InvalidContact",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report names without an address, once for each element of RSS that has them."""
        names = [author for author in context.once(authors, feed) if author.mailbox.form == "name"]
        for group in grouped(names, lambda author: author.person.role):
            first, name, _ = group[0]
            label = label_of(first.node)
            yield Finding(
                name.anchor(),
                f"{label} {show(name.text)} has no e-mail address"
                f"{and_more(len(group) - 1, 'item')}",
                fix=_fix(group),
                help=_HELP[first.role],
            )


def _fix(group: list[Author]) -> Fix | None:
    """Rename the elements, where the feed has a prefix for Dublin Core."""
    prefix = next((p for p, uri in group[0].person.node.nsmap.items() if uri == DC and p), None)
    authors = [p.node for p, _, _ in group if p.role == "author" and _is_alone(p)]
    if prefix is None or not authors:
        return None
    edits = [
        edit
        for node in authors
        for edit in (
            rewrite(on_name(node), f"{prefix}:creator"),
            rewrite(on_end_tag(node), f"</{prefix}:creator>"),
        )
    ]
    return Fix(f"Write {prefix}:creator", Safety.UNSAFE, tuple(edits))


def _is_alone(person: Person) -> bool:
    """Whether the item has no author in Dublin Core."""
    return not person.holder.feed.once(_has_creator, person.holder)


def _has_creator(holder: Holder) -> bool:
    return any(found.node.tag == f"{{{DC}}}creator" for found in holder.found)
