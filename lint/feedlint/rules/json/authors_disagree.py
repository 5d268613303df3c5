"""The rule authors-disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_tag, on_value
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class AuthorsDisagree(Rule):
    """The author is one of the authors.

    ## Why
    `author` is what readers of version 1.0 take, `authors` what those of 1.1 take. They show
    different people where the two disagree.

    ## Bad
    ```json item
    "author": {"name": "Ada"},
    "authors": [{"name": "Bob"}]
    ```

    ## Good
    ```json item
    "author": {"name": "Ada"},
    "authors": [{"name": "Ada"}, {"name": "Bob"}]
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J045", "authors-disagree", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the same person into both, or leave author out"
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the two in each object that has both."""
        del context
        for holder in (feed.head, *feed.entries):
            node: Any = holder.node
            single, several = node.value.get("author"), node.value.get("authors")
            if type(single) is not dict or type(several) is not list or not several:
                continue
            names = [a.get("name") for a in several if type(a) is dict]
            name = single.get("name")
            if isinstance(name, str) and name not in names:
                others = on_tag(node.member("authors"))
                note = Related(others, "the authors")
                yield Finding(
                    on_value(node.member("author"), "name"),
                    f"the author {show(name)} is not among the authors",
                    (note,),
                )
