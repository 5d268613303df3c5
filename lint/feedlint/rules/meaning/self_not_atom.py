"""The rule self-not-atom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import atom
from feedlint.rule import Rule
from feedlint.rules.meaning._base import links_of
from feedlint.text.show import show
from feedlint.values.media_type import MediaType, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_ATOM = "application/atom+xml"


class SelfNotAtom(Rule):
    """A self link of another media type than Atom's does not point at this feed.

    ## Why
    The self link names an Atom document: this one. A type such as `text/html` or
    `application/rss+xml` was copied from the link to something else, and readers that
    choose links by type pass it over.

    ## Bad
    ```xml feed
    <link rel="self" type="text/html" href="https://notes.invalid/feed.atom"/>
    ```

    ## Good
    ```xml feed
    <link rel="self" type="application/atom+xml" href="https://notes.invalid/feed.atom"/>
    ```

    ## Fix
    Safe: the type is only a hint, and the document is an Atom feed.

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1): self
      is "the preferred URI for retrieving Atom Feed Documents representing this Atom feed"
    """

    code, name, since = "A024", "self-not-atom", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("feed"),)
    w3c = ("SelfNotAtom",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the type of the feed's self links, where they have one."""
        for link in links_of(element, "self"):
            media = parse(link.get("type", _ATOM))
            if isinstance(media, MediaType) and media.name != _ATOM:
                edit = replace(on_value(link, "type"), _ATOM)
                yield Finding(
                    on_value(link, "type"),
                    f"the self link says of itself that it is {show(media.name)}",
                    fix=Fix(f"Write {_ATOM}", Safety.SAFE, (edit,)),
                )
