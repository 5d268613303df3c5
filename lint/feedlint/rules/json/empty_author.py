"""The rule empty-author."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import PERSON, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
    from feedlint.rule import Context


_HELP = "Write the name, or leave the author out"
_PARTS = ("name", "url", "avatar")


class EmptyAuthor(Rule):
    """An author has a name, a url or an avatar.

    ## Why
    An author with none of the three is nobody.

    ## Bad
    ```json item
    "authors": [{"_notes": {"rank": 3}}]
    ```

    ## Good
    ```json item
    "authors": [{"name": "Ada"}]
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J044", "empty-author", "0.1.0"
    severity = Severity.WARNING
    dialects = frozenset(("jsonfeed",))
    visits = (PERSON,)

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Look for one of the three."""
        del context
        node: Any = person.node
        if not any(
            isinstance(node.value.get(name), str) and node.value[name].strip() for name in _PARTS
        ):
            yield Finding(on_tag(node), "the author has no name, no url and no avatar", help=_HELP)
