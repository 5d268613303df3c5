"""The rule enclosure-contradicts-media."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_value,
)
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    MEDIA_RSS,
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_CONTENT = tuple(f"{{{namespace}}}content" for namespace in MEDIA_RSS)
#: What says nothing.
_SILENT = ("", "0")


class EnclosureContradictsMedia(Rule):
    """enclosure and media:content should say the same of one file.

    ## Why
    Both describe the file at one address. Readers take the one that they know; where the two
    differ, what a listener is told depends on the reader.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <media:content url="https://ada.invalid/1.mp3" fileSize="24000" type="audio/mpeg"/>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <media:content url="https://ada.invalid/1.mp3" fileSize="24000000" type="audio/mpeg"/>
    ```

    ## References
    - [RSS 2.0, enclosure](https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt)
    - [Media RSS 1.5.1](https://www.rssboard.org/media-rss)
    """

    code, name, since = "R035", "enclosure-contradicts-media", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = ("enclosure",), RSS

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare an enclosure with the media:content of its address in the same item."""
        item = element.getparent()
        url = element.get("url", "").strip()
        if item is None or not url:
            return
        twins = context.once(_contents, item).get(url, [])
        for own, name in (("length", "fileSize"), ("type", "type")):
            mine = element.get(own, "").strip().lower()
            for twin in twins:
                given = twin.get(name, "").strip().lower()
                if mine not in _SILENT and given not in _SILENT and mine != given:
                    yield Finding(
                        on_value(element, own),
                        f"the {own} of the enclosure is {show(mine)},"
                        f" media:content says {show(given)}",
                        (Related(on_value(twin, name), "media:content of the same file"),),
                        help="write the same in both",
                    )


def _contents(item: Element) -> dict[str, list[Element]]:
    """The `media:content` elements of an item by their addresses; of those that agree, one."""
    found: dict[str, list[Element]] = {}
    known: set[tuple[str, ...]] = set()
    for name in _CONTENT:
        for content in item.iter(name):
            url, size, kind = (content.get(key, "").strip() for key in ("url", "fileSize", "type"))
            if (url, size, kind) not in known:
                known.add((url, size, kind))
                found.setdefault(url, []).append(content)
    return found
