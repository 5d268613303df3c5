"""The rule enclosure-of-another-episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule, if_earlier, if_podcast
from feedlint.rules.podcast._base import RSS
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.witnesses.continuity import Version


class EnclosureOfAnotherEpisode(Rule):
    """An episode must keep its own file.

    ## Why
    Apps know an episode by its guid, and have its file already: they go on playing the old one
    under the new title, or take the episode for heard. A file may be replaced by a better one;
    that of another episode is a slip.

    ## Bad
    ```rss earlier
    <rss version="2.0"><channel><title>Pumps</title><link>https://ada.invalid/</link>
    <description>How they work</description>
    <item><title>Two</title><guid isPermaLink="false">ada-pod-2</guid>
    <enclosure url="https://ada.invalid/2.mp3" length="24000000" type="audio/mpeg"/></item>
    <item><title>One</title><guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="25000000" type="audio/mpeg"/></item>
    </channel></rss>
    ```
    ```rss
    <rss version="2.0"><channel><title>Pumps</title><link>https://ada.invalid/</link>
    <description>How they work</description>
    <item><title>Two</title><guid isPermaLink="false">ada-pod-2</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="25000000" type="audio/mpeg"/></item>
    </channel></rss>
    ```

    ## Good
    ```rss
    <rss version="2.0"><channel><title>Pumps</title><link>https://ada.invalid/</link>
    <description>How they work</description>
    <item><title>Two</title><guid isPermaLink="false">ada-pod-2</guid>
    <enclosure url="https://stats.invalid/ada.invalid/2.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    </channel></rss>
    ```

    ## References
    - [RSS 2.0](https://www.rssboard.org/rss-specification)
    """

    code, name, since = "P043", "enclosure-of-another-episode", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (if_podcast(if_earlier(FEED)),), RSS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare each episode's file with those that others had before."""
        if context.earlier is None:
            return
        history = context.earlier.history(feed)
        owners: dict[str, Version] = {}
        for old in history.old:
            owners.setdefault(old.file, old)
        for pair in history.same:
            owner = owners.get(pair.new.file)
            is_moved = pair.new.file and pair.new.file != pair.old.file
            if is_moved and owner is not None and owner.id != pair.old.id:
                yield _finding(pair.new, owner)


def _finding(new: Version, owner: Version) -> Finding:
    media = next((m for m in new.entry.media if m.address is not None), None)
    place = on_tag(new.entry.node)
    if media is not None and media.address is not None:
        place = media.address.anchor()
    says = f"the episode {show(new.title)} has the file that {show(owner.title)} had before"
    return Finding(place, says, help="write the address of its own file")
