"""The rule enclosure-length-zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class EnclosureLengthZero(PodcastRule):
    """The length of an episode's enclosure should be the size of its file.

    ## Why
    0 says that the size is not known. Some apps show no progress then, a few stop at once;
    Apple asks for the number of octets.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="0" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    - [RSS 2.0](https://www.rssboard.org/rss-specification)
    """

    code, name, since = "P015", "enclosure-length-zero", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at what is no broadcast going on; of sound alone RSS takes 0 for unknown."""
        del context
        for part in show.episodes if show.is_spoken_of else ():
            for node in part.all("enclosure"):
                length = given(node, "length")
                if (
                    length
                    and not length.strip("0")
                    and given(node, "type").lower().startswith(("audio/", "video/"))
                ):
                    says = "the length of the enclosure is 0"
                    help_ = "write the number of octets, as the server gives it in Content-Length"
                    yield Finding(on_part(node, "length"), says, help=help_)
