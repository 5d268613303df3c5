"""The rule person-form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import label_of
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
    grouped,
)
from feedlint.rules.rss._items import authors
from feedlint.text.show import show
from feedlint.values import mailbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_TITLE = "Write the address first, and the name in parentheses"


class PersonForm(Rule):
    """A person should be written as an address with the name behind it.

    ## Why
    The form is `ada@example.org (Ada)`. Readers take `Ada <ada@example.org>` for a name, angle
    brackets and all, and some take what is between these for a tag and drop it.

    ## Bad
    ```rss item
    <author>Ada &lt;ada@example.org></author>
    ```

    ## Good
    ```rss item
    <author>ada@example.org (Ada)</author>
    ```

    ## Fix
    Unsafe: address and name change places, which readers show.

    ## References
    - [RSS 2.0, elements of item](https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R021", "person-form", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS
    w3c = ("InvalidContact", "EmailFormat")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report persons who have an address that is not in the usual form, once an element."""
        odd = [a for a in context.once(authors, feed) if a.mailbox.form in ("named", "mixed")]
        for group in grouped(odd, lambda found: (found.person.role, found.mailbox.form)):
            _, value, parsed = group[0]
            edits = tuple(
                replace(v.anchor(), mailbox.write(p))
                for _, v, p in group
                if is_usual(mailbox.write(p))
            )
            yield Finding(
                value.anchor(),
                f"{label_of(value.node)} {show(value.text)} is not written as"
                f" address (name){and_more(len(group) - 1, 'item')}",
                fix=Fix(_TITLE, Safety.UNSAFE, edits) if edits and parsed.form == "named" else None,
                help=f"write {mailbox.write(parsed)}"
                if is_usual(mailbox.write(parsed))
                else "write the address, and the name behind it in parentheses",
            )


def is_usual(text: str) -> bool:
    """Whether a text has the form that it should have."""
    return mailbox.parse(text).form in ("usual", "bare")
