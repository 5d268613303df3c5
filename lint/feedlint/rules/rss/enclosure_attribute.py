"""The rule enclosure-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE
from feedlint.pattern import lazy
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import RSS, and_more, grouped
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_OCTETS = lazy("[0-9]{1,18}")


class EnclosureAttribute(Rule):
    """The url and the length of an enclosure must have values.

    ## Why
    The length is a number of octets: clients show it, and reckon the time of a download with
    it. An empty address is no file at all. Where the length is not known, 0 says so, but a podcast
    needs the length: some apps stop at 0.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.pdf" length="" type="application/pdf"/>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.pdf" length="0" type="application/pdf"/>
    ```

    ## Fix
    Safe for an empty or negative length: `0`, which says that it is not known; not in a podcast.

    ## References
    - [RSS 2.0, enclosure](https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R030", "enclosure-attribute", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), RSS
    w3c = ("InvalidIntegerAttribute", "UseZeroForUnknown", "InvalidNonNegativeInteger")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Check what is there; a type that is none is told by invalid-media-type."""
        del context
        enclosures = [media for media in feed.media if media.node.tag == "enclosure"]
        urls = [m.address for m in enclosures if m.address and not m.address.text.strip(SPACE)]
        if urls:
            more = and_more(len(urls) - 1, "item")
            says = f"the url of the enclosure is empty{more}"
            help_ = "write the address of the file, or leave the enclosure out"
            yield Finding(urls[0].anchor(), says, help=help_)
        lengths = [m.length for m in enclosures if m.length and m.length.name == "length"]
        wrong = [n for n in lengths if not _OCTETS.fullmatch(n.text.strip(SPACE))]
        for group in grouped(wrong, lambda length: length.text):
            yield _finding(group, may_be_0=not feed.is_podcast)


def _finding(lengths: list[Value], *, may_be_0: bool) -> Finding:
    """Word the lengths of one text; what says nothing may as well be 0."""
    first, text = lengths[0], lengths[0].text.strip(SPACE)
    fix = None
    if may_be_0 and (not text or text.startswith("-")):
        edits = tuple(replace(on_value(length.node, length.name), "0") for length in lengths)
        fix = Fix("Write 0 for unknown", Safety.SAFE, edits)
    says = "empty" if not text else f"{show(text)}, no number of octets"
    return Finding(
        first.anchor(),
        f"the length of the enclosure is {says}{and_more(len(lengths) - 1, 'item')}",
        fix=fix,
        help="write the size of the file in octets, digits only",
    )
