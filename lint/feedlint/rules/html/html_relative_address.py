"""H019 html-relative-address."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.concepts import base_of
from feedlint.finding import Finding, Related, Severity
from feedlint.rules.html._base import MarkupRule, attributes
from feedlint.text.html.constructs import markups_of
from feedlint.text.html.urls import FOLLOWED, is_relative, urls_in
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.rule import Context
    from feedlint.text.html.markup import Markup, Tag


# What a finding names beside the first one.
_SOME = 6


class Place(NamedTuple):
    """An address in a text."""

    anchor: Anchor
    text: str


class HtmlRelativeAddress(MarkupRule):
    """An address in a text needs a base unless it is absolute.

    ## Why
    A text is read far from its page. Without an xml:base some readers resolve `a.png`
    against the address of the feed, others against that of the entry or of themselves:
    pictures are missing and links lead nowhere. Links within the text (`#note`) are fine.

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
    w3c = ("ContainsRelRef",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for the first relative address: what is missing is missing everywhere."""
        places = [
            found
            for markup in context.once(markups_of, element)
            if not base_of(markup.construct)
            for found in _relative(markup)
        ]
        if places:
            more = f", and neither are {len(places) - 1} more" if len(places) > 1 else ""
            message = f"{show(places[0].text)} is not absolute, and there is no base{more}"
            notes = tuple(Related(place.anchor, "not absolute") for place in places[1:_SOME])
            yield Finding(places[0].anchor, message, notes)


def _relative(markup: Markup) -> Iterator[Place]:
    for tag, attribute in attributes(markup):
        if attribute.name not in FOLLOWED or tag.vocabulary:
            continue
        for url in urls_in(attribute.name, attribute.value):
            if is_relative(url.text) and not _has_base(tag):
                yield Place(markup.on_value(tag, attribute, url.start, url.end), url.text)


def _has_base(tag: Tag) -> bool:
    """Whether an element of XHTML has a base of its own, within the text."""
    return tag.spot.element is not None and bool(base_of(tag.spot.element))
