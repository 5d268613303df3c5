"""The rule several-self."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.names import atom
from feedlint.rule import Rule
from feedlint.rules.meaning._base import links_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

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
    visits = (atom("feed"),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Count the self links among the feed's children."""
        first, *others = links_of(element, "self") or [element]
        for link in others:
            notes = (Related(on_tag(first), "the first one"),)
            yield Finding(on_tag(link), "the feed has another self link", notes)
