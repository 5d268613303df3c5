"""The rule podcast-guid-of-other-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.rules.podcast._base import PodcastRule, on_word
from feedlint.rules.podcast._guids import slips_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class PodcastGuidOfOtherText(PodcastRule):
    """A podcast:guid must be computed from the address without its scheme.

    ## Why
    It is a UUIDv5 of the feed's address without `https://` and without slashes at its end, in
    the namespace ead4c236-bf58-58c6-a2c6-a6b28d128cb6. Of any other text it is another show's.
    One that differs since the show moved is right: it never changes.

    ## Bad
    ```rss channel
    <podcast:guid>9644bef8-b626-5068-989b-a752b52ca923</podcast:guid>
    ```

    ## Good
    ```rss channel
    <podcast:guid>e48d58e0-e291-589c-8f3d-05f48276e6c7</podcast:guid>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P029", "podcast-guid-of-other-text", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compute the ones that slips give, of the addresses that the feed names itself."""
        del context
        for node in show.head.all("podcast:guid"):
            slip = slips_of(show).get(text_of(node).strip(SPACE).lower())
            if slip is not None:
                help_ = f"write {slip.right}, unless directories know the show by this one"
                yield Finding(on_word(node), f"podcast:guid was made {slip.how}", help=help_)
