"""H019 html-relative-address."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, WITH_MARKUP, Rule
from feedlint.rules.html._base import addresses
from feedlint.text.html.reading import markup_of
from feedlint.text.html.urls import intact, is_relative
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.text.html.marked import Marked
    from feedlint.text.html.markup import Markup, Tag


# What a finding names beside the first one.
_SOME = 6


class Place(NamedTuple):
    """An address in a text."""

    anchor: Anchor
    address: str
    text: Marked


class HtmlRelativeAddress(Rule):
    """An address in a text needs a base unless it is absolute.

    ## Why
    A text is read far from its page. Without an xml:base some readers resolve `a.png`
    against the address of the feed, others against that of the entry or of themselves:
    pictures are missing and links lead nowhere. Links within the text (`#note`) are fine. In
    RSS no link is a base, neither the item's nor the channel's.

    ## Bad
    ```xml entry
    <content type="html">&lt;img src="/a.png" alt=""></content>
    ```

    ## Good
    ```xml entry
    <content type="html" xml:base="https://ada.invalid/">&lt;img src="/a.png" alt=""></content>
    ```

    ## References
    - [RFC 4287, section 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    - [RFC 3986, section 5.1](https://www.rfc-editor.org/rfc/rfc3986#section-5.1)
    """

    code, name, since = "H019", "html-relative-address", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (WITH_MARKUP,), EVERY
    w3c = ("ContainsRelRef",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for the first relative address: what is missing is missing everywhere."""
        places = [
            found
            for text in feed.sifted.notable
            if not feed.base_of(text.node)
            for found in _relative(context.once(markup_of, text))
        ]
        if places:
            verb = "is" if len(places) == 2 else "are"
            more = f", and neither {verb} {len(places) - 1} more" if len(places) > 1 else ""
            message = f"{show(places[0].address)} is not absolute, and there is no base{more}"
            notes = tuple(Related(place.anchor, "not absolute") for place in places[1:_SOME])
            yield Finding(places[0].anchor, message, notes, help=_help(feed, places[0]))


def _relative(markup: Markup) -> Iterator[Place]:
    for anchor, tag, url in addresses(markup):
        if is_relative(url.text) and not intact(url.text) and not _has_base(tag, markup.text):
            yield Place(anchor, url.text, markup.text)


def _has_base(tag: Tag, text: Marked) -> bool:
    """Whether an element of XHTML has a base of its own, within the text."""
    element = tag.spot.element
    return element is not None and bool(text.holder.feed.base_of(element))


def _help(feed: Feed, place: Place) -> str:
    """The whole address, as it is on the page that the text is of."""
    pages = (holder.permalink for holder in (place.text.entry, feed.head) if holder is not None)
    page = next((p.text for p in pages if p is not None and iri.is_absolute(p.text)), "")
    if not page:
        return "have the generator write whole addresses, which begin with https://"
    whole = iri.resolve(page, place.address)
    return f"have the generator write whole addresses, here {show(whole, 120)}"
