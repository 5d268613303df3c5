"""The rule block-without-effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.rules.podcast._base import PodcastRule, on_word
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class BlockWithoutEffect(PodcastRule):
    """itunes:block and itunes:complete should say Yes or be left out.

    ## Why
    Any other word than Yes does nothing: a show or an episode that was to be hidden is shown.

    ## Bad
    ```rss item
    <itunes:block>true</itunes:block>
    ```

    ## Good
    ```rss item
    <itunes:block>Yes</itunes:block>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P036", "block-without-effect", "0.1.0"
    severity = Severity.INFO
    w3c = ("InvalidYesNoClean",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at words other than yes and no."""
        del context
        for part in show.parts:
            for name in ("itunes:block", "itunes:complete"):
                for node in part.all(name):
                    text = text_of(node).strip(SPACE)
                    if text.lower() not in ("yes", "no"):
                        says = f"{name} {quoted(text)} does nothing" if text else f"{name} is empty"
                        yield Finding(
                            on_word(node), says, help="write Yes, or take it out", group=name
                        )
