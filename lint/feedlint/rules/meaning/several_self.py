"""The rule several-self."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._base import is_head, links_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context


class SeveralSelf(Rule):
    """A feed should have one self link, not more.

    ## Why
    The self link is the address to subscribe to; a reader that finds two takes the
    first, or the last.

    ## Bad
    ```xml feed
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <link rel="self" href="https://notes.invalid/feed.atom?page=1"/>
    ```

    ## Good
    ```xml feed
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1):
      "SHOULD contain one atom:link element with a rel attribute value of "self""
    """

    code, name, since = "A023", "several-self", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_LINK,), IN_XML

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Count the self links of the feed."""
        if link.relation != "self" or not is_head(link.holder):
            return
        first = context.once(links_of, link.holder, "self")[0]
        if link.node is not first.node:
            notes = (Related(on_tag(first.node), "the first one"),)
            help_ = "keep the address that people subscribe to, and take the other out"
            yield Finding(on_tag(link.node), "the feed has another self link", notes, help=help_)
