"""The rule relative-self."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.generators import address_advice
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._base import is_head
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
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
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("RelativeSelf",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Check a self link of the feed that is an IRI reference."""
        if link.relation != "self" or link.address is None or not is_head(link.holder):
            return
        href = link.address.text
        if iri.is_absolute(href) or iri.flaw(href) or context.feed.base_of(link.node):
            return
        page = link.holder.permalink
        help_ = address_advice(context.feed)
        if page and page.text.startswith("http") and href:
            help_ = f"write {show(iri.resolve(page.text, href), 200)[1:-1]}, or {help_}"
        message = f"the self link {show(href)} is relative"
        yield Finding(link.address.anchor(), message, help=help_)
