"""The rule podcast-guid-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import PodcastRule, on_word
from feedlint.rules.podcast._guids import right_guid
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_UUID = lazy(r"(?i)[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


class PodcastGuidVersion(PodcastRule):
    """A podcast:guid must be a UUID of version 5.

    ## Why
    The identity of a show is computed from its address, so that everybody comes to the same
    one. A UUID made by chance is known to nobody but its maker.

    ## Bad
    ```rss channel
    <podcast:guid>7c029615-a810-4214-9342-eee73f58435d</podcast:guid>
    ```

    ## Good
    ```rss channel
    <podcast:guid>e55ec7ee-3b72-5cd0-9b0f-0e3e4b3f5d2e</podcast:guid>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P028", "podcast-guid-version", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at the digit that tells how a UUID was made."""
        del context
        for node in show.head.all("podcast:guid"):
            text = text_of(node).strip(SPACE)
            match = _UUID.fullmatch(text)
            if match and match[1] != "5":
                right = right_guid(show)
                help_ = (
                    f"write {right}, unless directories know the show by this one" if right else ""
                )
                says = f"podcast:guid {quoted(text)} is a UUID of version {match[1]}, not 5"
                yield Finding(on_word(node), says, help=help_)
