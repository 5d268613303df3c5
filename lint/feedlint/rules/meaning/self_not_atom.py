"""The rule self-not-atom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._base import holder_name, is_head
from feedlint.text.show import show
from feedlint.values.media_type import MediaType, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context

#: What is true of every feed in XML, and says less than one could (RFC 7303).
_ANY_XML = frozenset(("text/xml", "application/xml"))
# The address of a page: the link, not its type, is what is wrong.
_PAGE = lazy(r"\.x?html?(?=[?#]|\Z)|^https?://[^/?#]*/?\Z")


class SelfNotAtom(Rule):
    """A self link of another media type than Atom's does not point at this feed.

    ## Why
    The self link names an Atom document: this one. A type such as `text/html` or
    `application/rss+xml` was copied from the link to something else, and readers that
    choose links by type pass it over.
    `text/xml` and `application/xml` are true of the feed, and no more than an info. In RSS
    the type is `application/rss+xml`.

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
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("SelfNotAtom",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Check the type of a self link of the feed, or of an Atom entry or source."""
        dialect = context.feed.dialect
        is_own = is_head(link.holder)
        if link.relation != "self" or not (is_own or dialect.name == "atom"):
            return
        wanted = dialect.forms["feed"].media_type
        media = parse(link.node.get("type", wanted))
        right = (wanted, "application/rdf+xml") if dialect.name == "rdf" else (wanted,)
        if not isinstance(media, MediaType) or media.name in right:
            return
        place = on_value(link.node, "type")
        is_page = _PAGE.search(link.address.text if link.address else "") is not None
        fix = None
        if is_own and not is_page:
            fix = Fix(f"Write {wanted}", Safety.SAFE, (replace(place, wanted),))
        own = holder_name(link.holder)
        whose = "" if is_own else f" of the {own}"
        help_ = f'write type="{wanted}"'
        yield Finding(
            place,
            f"the self link{whose} says of itself that it is {show(media.name)}",
            fix=fix,
            help=help_
            if is_own and not is_page
            else f'write rel="alternate" if it is a page of the {own}',
            severity=Severity.INFO if media.name in _ANY_XML else None,
        )
