"""The rule enclosure-not-for-apple."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, ShowOptions, given, on_part
from feedlint.values import file_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_PLAYED = ("m4a", "mp3", "mov", "mp4", "m4v", "pdf")


class EnclosureNotForApple(PodcastRule):
    """With the profile `apple`, an enclosure must have an extension that Apple plays.

    ## Why
    Silent without that profile. Apple goes by the end of the address: m4a,
    mp3, mov, mp4, m4v or pdf, in letters of ASCII.

    ## Bad
    ```rss item profile=apple
    <enclosure url="https://ada.invalid/1.ogg" length="24000000" type="audio/ogg"/>
    ```

    ## Good
    ```rss item profile=apple
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    ```

    ## References
    - [Apple, podcast requirements](https://podcasters.apple.com/support/823-podcast-requirements)
    """

    code, name, since = "P042", "enclosure-not-for-apple", "0.1.0"
    severity = Severity.ERROR
    once = True
    Options = ShowOptions

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at each enclosure's end and characters, with the profile alone."""
        for part in show.episodes if context.options.profile == "apple" else ():
            for node in part.all("enclosure"):
                url = given(node, "url")
                end = file_types.extension_of(url)
                if url and (end not in _PLAYED or not url.isascii()):
                    says = (
                        f"Apple plays no file that ends in .{end}"
                        if end
                        else "the file has no extension"
                    )
                    if end in _PLAYED:
                        says = "the address of the enclosure has characters beyond ASCII"
                    help_ = f"serve it as one of {', '.join(_PLAYED)}, in letters of ASCII"
                    yield Finding(on_part(node, "url"), says, group=end, help=help_)
