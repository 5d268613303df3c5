"""The rule alternate-contradicts-enclosure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class AlternateContradictsEnclosure(PodcastRule):
    """podcast:alternateEnclosure and enclosure must say the same of one file.

    ## Why
    The default of the alternate enclosures is the enclosure itself, told again. Apps that know
    both show the one or the other.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <podcast:alternateEnclosure type="audio/mpeg" length="1" default="true">
    <podcast:source uri="https://ada.invalid/1.mp3"/>
    </podcast:alternateEnclosure>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <podcast:alternateEnclosure type="audio/mpeg" length="24000000" default="true">
    <podcast:source uri="https://ada.invalid/1.mp3"/>
    </podcast:alternateEnclosure>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P017", "alternate-contradicts-enclosure", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare those whose source is the enclosure's own file."""
        del context
        for part in show.items:
            own = {given(node, "url"): node for node in part.all("enclosure")}
            for other in part.all("podcast:alternateEnclosure"):
                sources = (c for c in other if isinstance(c.tag, str) and c.tag.endswith("}source"))
                twin = next((own[uri] for c in sources if (uri := given(c, "uri")) in own), None)
                if twin is not None:
                    yield from _differences(other, twin)


def _differences(other: Element, twin: Element) -> Iterator[Finding]:
    for name in ("length", "type"):
        mine, theirs = given(other, name).lower(), given(twin, name).lower()
        if mine and theirs not in ("", "0") and mine != theirs:
            yield Finding(
                on_part(other, name),
                f"the {name} is {quoted(mine)} here, {quoted(theirs)} in its enclosure",
                (Related(on_part(twin, name), "the enclosure of the same file"),),
                help="write the same in both",
                group=name,
                few=4,
            )
