"""The rule empty-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute, on_tag
from feedlint.feeds.rdf import RSS_10
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, local_name, text_of
from feedlint.rule import Rule
from feedlint.rules.rss._base import FEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


_RDF_LINK = f"{{{RSS_10}}}link"


class EmptyAddress(Rule):
    """An element for an address should not be empty.

    ## Why
    Readers make a link of it, to the feed itself or to nowhere. Where there is no address the
    element can be left out.

    ## Bad
    ```rss item
    <comments/>
    ```

    ## Good
    ```rss item
    <comments>https://ada.invalid/notes/1#comments</comments>
    ```

    ## References
    - [RSS 2.0, elements of item](https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt)
    """

    code, name, since = "R046", "empty-address", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = ("link", "comments", "docs", "source", _RDF_LINK), FEEDS
    w3c = ("NotBlank",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check one element; those of an image or a textInput have their own rule."""
        del context
        parent = element.getparent()
        holder = "" if parent is None else local_name(parent)
        if element.tag == "source":
            if holder == "item" and not element.get("url", "x").strip(SPACE):
                yield Finding(
                    on_attribute(element, "url"),
                    "the url of the source is empty",
                    help="write the address of the feed that the item comes from",
                    severity=Severity.ERROR,
                )
            return
        if holder not in ("channel", "item") or text_of(element).strip(SPACE):
            return
        name = local_name(element)
        is_required = name == "link" and (holder == "channel" or element.tag == _RDF_LINK)
        yield Finding(
            on_tag(element),
            f"the {name} of the {holder} is empty",
            help=f"write the address of {'your site' if holder == 'channel' else 'the page'}"
            if is_required
            else "write the address, or leave the element out",
        )
