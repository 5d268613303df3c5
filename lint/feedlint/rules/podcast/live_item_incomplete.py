"""The rule live-item-incomplete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


_NEEDED = {
    "title": "write what the broadcast is called",
    "guid": "give it an id of its own, and keep that when it ends",
    "enclosure": "write the address of the stream",
}


# A stream may be told by an alternate alone, and an item of RSS needs one of its two texts.
_OTHERS = {"enclosure": "podcast:alternateEnclosure", "title": "description"}


class LiveItemIncomplete(PodcastRule):
    """A podcast:liveItem must have a title, a guid and an enclosure.

    ## Why
    It is an item like the others: apps play the enclosure, and know by the guid that it is the
    broadcast that they told of before.

    ## Bad
    ```rss channel
    <podcast:liveItem status="live" start="2024-05-06T07:08:09Z" end="2024-05-06T09:08:09Z">
    <title>Pumps, live</title>
    <enclosure url="https://ada.invalid/live" type="audio/mpeg" length="312"/>
    <podcast:contentLink href="https://ada.invalid/live">Listen</podcast:contentLink>
    </podcast:liveItem>
    ```

    ## Good
    ```rss channel
    <podcast:liveItem status="live" start="2024-05-06T07:08:09Z" end="2024-05-06T09:08:09Z">
    <title>Pumps, live</title>
    <guid isPermaLink="false">ada-live-1</guid>
    <enclosure url="https://ada.invalid/live" type="audio/mpeg" length="312"/>
    <podcast:contentLink href="https://ada.invalid/live">Listen</podcast:contentLink>
    </podcast:liveItem>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P064", "live-item-incomplete", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at what each live item lacks."""
        del context
        for part in show.live:
            for name, help_ in _NEEDED.items():
                is_there = part.first(name) is not None
                if name in _OTHERS:
                    is_there = is_there or part.first(_OTHERS[name]) is not None
                if not is_there:
                    says = f"the podcast:liveItem has no {name}"
                    yield Finding(on_tag(part.node), says, group=name, help=help_)
