"""The rule relative-self."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import Rule
from feedlint.rules.meaning._base import base_of, links_of
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class RelativeSelf(Rule):
    """A self link tells an address only if it is absolute.

    ## Why
    A relative self link is resolved against the address the feed was fetched from: to
    know where the feed is, one has to know where it is. In a saved or forwarded feed
    it says nothing. An absolute xml:base around it is as good as an absolute link.

    ## Bad
    ```xml feed
    <link rel="self" href="/feed.atom"/>
    ```

    ## Good
    ```xml feed
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1): self
      is "the preferred URI for retrieving Atom Feed Documents representing this Atom feed"
    """

    code, name, since = "A025", "relative-self", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("feed"),)
    w3c = ("RelativeSelf",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the feed's self links that are IRI references."""
        for link in links_of(element, "self"):
            href = link.get("href")
            if href is None or iri.is_absolute(href) or iri.flaw(href) or base_of(link):
                continue
            yield Finding(on_value(link, "href"), f"the self link {show(href)} is relative")
