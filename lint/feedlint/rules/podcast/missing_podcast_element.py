"""The rule missing-podcast-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, ShowOptions
from feedlint.rules.podcast._demands import EPISODE, HELP, PROFILES, SHOW, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class MissingPodcastElement(PodcastRule):
    """A show must have the elements that directories demand.

    ## Why
    Apple lists no show without an image, a category, a language and a word on whether it is
    explicit, and other directories do as Apple. An error with the profile `apple` or `psp1`,
    which also look at each episode; otherwise, for shows that speak to directories, worth
    knowing.

    ## Bad
    ```rss channel
    <itunes:image href="https://ada.invalid/art.jpg"/>
    <itunes:category text="Technology"/>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    ```

    ## Good
    ```rss channel
    <itunes:image href="https://ada.invalid/art.jpg"/>
    <itunes:category text="Technology"/>
    <itunes:explicit>false</itunes:explicit>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    - [PSP-1](https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification)
    """

    code, name, since = "P035", "missing-podcast-element", "0.1.0"
    severity = Severity.ERROR
    w3c = ("MissingItunesElement",)
    Options = ShowOptions

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look for what a directory refuses a show for."""
        profile = context.options.profile
        is_asked = profile in PROFILES
        level = None if is_asked else Severity.INFO
        if not show.items or not (is_asked or show.is_for_directories):
            return
        who = PROFILES.get(profile, "Apple")
        for name in missing(show.head, SHOW[profile if is_asked else ""]):
            says = f"the show has no {name}, which {who} demands"
            yield Finding(on_tag(show.head.node), says, help=HELP[name], severity=level)
        for part in show.episodes if is_asked else ():
            for name in missing(part, EPISODE[profile]):
                says = f"the episode has no {name}, which {who} demands"
                yield Finding(on_tag(part.node), says, help=HELP[name], group=name)
