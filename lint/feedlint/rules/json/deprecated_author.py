"""The rule deprecated-author."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import after, on_name, on_text
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.rule import FEED, Rule
from feedlint.rules.json._survey import version_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class DeprecatedAuthor(Rule):
    """A feed of version 1.1 has `authors`.

    ## Why
    Version 1.1 has replaced `author` by `authors`, which is an array. Readers take both.

    ## Bad
    ```json item
    "author": {"name": "Ada"}
    ```

    ## Good
    ```json item
    "authors": [{"name": "Ada"}]
    ```

    ## Fix
    Unsafe, since readers of version 1.0 lose the name: `author` becomes `authors`.

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J050", "deprecated-author", "0.1.0"
    severity = Severity.INFO
    remedy = 'write "authors": [{…}] with the same object in it'
    default = False
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for those with `author` alone."""
        del context
        if version_of(feed.root.value) == "1":  # type: ignore[attr-defined]
            return
        for holder in (feed.head, *feed.entries):
            node: Any = holder.node
            author = node.member("author")
            if author is not None and author.kind == "object" and "authors" not in node.value:
                edits = (
                    rewrite(on_name(author), "authors"),
                    rewrite(on_text(author, 0, 0), "["),
                    rewrite(after(author), "]"),
                )
                fix = Fix("Make it an array `authors`", Safety.UNSAFE, edits)
                yield Finding(on_name(author), "author is deprecated since version 1.1", fix=fix)
