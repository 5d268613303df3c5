"""The rule podcast-without-tls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, on_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


_ADDRESSES = {
    "enclosure": "url",
    "itunes:image": "href",
    "podcast:transcript": "url",
    "podcast:chapters": "url",
}


class PodcastWithoutTls(PodcastRule):
    """The files of a podcast should be fetched by https.

    ## Why
    Off by default. Apps in a browser do not load what comes by http. Most hosts answer both, and
    then one letter is all that it takes.

    ## Bad
    ```rss item
    <enclosure url="http://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P058", "podcast-without-tls", "0.1.0"
    severity = Severity.INFO
    default = False
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at the addresses of what apps fetch."""
        del context
        for part in show.parts:
            for element, name in _ADDRESSES.items():
                for node in part.all(element):
                    if (node.get(name) or "").strip().lower().startswith("http:"):
                        says = f"{element} is fetched by http"
                        help_ = "write https, if the host answers it"
                        yield Finding(on_part(node, name), says, group=element, help=help_)
