"""The rule title-number-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word, whole_number
from feedlint.rules.podcast._titles import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Part, Show
    from feedlint.rule import Context


class _Numbers(NamedTuple):
    title: Element
    node: Element
    said: int
    number: int
    season: int
    said_season: int = 0

    @property
    def agrees(self) -> bool:
        return self.said in (self.number, self.season * 100 + self.number) and not self.is_of_other

    @property
    def is_of_other(self) -> bool:
        """Whether title and itunes:season name two seasons."""
        return bool(self.said_season and self.season and self.said_season != self.season)

    @property
    def words(self) -> str:
        """What is said of it."""
        if self.is_of_other:
            return f"the title says season {self.said_season}, itunes:season is {self.season}"
        return f"the title says {self.said}, itunes:episode is {self.number}"


class TitleNumberDiffers(PodcastRule):
    """The number in a title should be that of itunes:episode.

    ## Why
    Listeners go by the title, apps sort by itunes:episode. Where they differ, a number was most
    likely not changed when an episode was copied.

    ## Bad
    ```rss item
    <itunes:title>Ep. 12: Pumps</itunes:title>
    <itunes:episode>13</itunes:episode>
    ```

    ## Good
    ```rss item
    <itunes:title>Ep. 12: Pumps</itunes:title>
    <itunes:episode>12</itunes:episode>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P014", "title-number-differs", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare, unless most titles of the show count in another way."""
        del context
        told = [found for part in show.episodes if (found := _numbers(part))]
        wrong = [found for found in told if not found.agrees]
        # A show that counts through all seasons in its titles does so in most of them.
        if wrong and (len(told) == 1 or len(wrong) * 2 < len(told)):
            for one in wrong:
                yield Finding(
                    on_word(one.title),
                    one.words,
                    (Related(on_word(one.node), "the number"),),
                    help="write the same number in both",
                )


def _numbers(part: Part) -> _Numbers | None:
    node, number = part.first("itunes:episode"), whole_number(part.text("itunes:episode"))
    for name in ("title", "itunes:title"):
        title = part.first(name)
        match = NUMBER.match(part.text(name)) if title is not None else None
        if node is not None and title is not None and number and match:
            said = int(match["one"] or match["two"] or match["three"])
            season = whole_number(part.text("itunes:season"))
            said_season = int(match["season"] or 0)
            return _Numbers(title, node, said, number, season, said_season)
    return None
