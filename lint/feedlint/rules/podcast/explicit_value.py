"""The rule explicit-value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag, on_text
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE, text_of
from feedlint.rules.podcast._base import PodcastRule
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_MEANT = {
    **dict.fromkeys(("yes", "true", "explicit"), "true"),
    **dict.fromkeys(("no", "false", "clean"), "false"),
}


class ExplicitValue(PodcastRule):
    """itunes:explicit must be true or false.

    ## Why
    Apple reads no other word and takes no show without one: `yes` and `no` are of the years
    before 2019. Most apps still know them; the directory drops the show or its episodes.

    ## Bad
    ```rss item
    <itunes:explicit>no</itunes:explicit>
    ```

    ## Good
    ```rss item
    <itunes:explicit>false</itunes:explicit>
    ```

    ## Fix
    Safe for words with one meaning: `true` for yes and explicit, `false` for no and clean.

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P001", "explicit-value", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("InvalidTrueFalse",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at the show and at each episode."""
        del context
        for part in show.parts:
            for node in part.all("itunes:explicit"):
                text = text_of(node)
                if text not in ("true", "false"):
                    yield _finding(node, text)


def _finding(node: Element, text: str) -> Finding:
    meant = _MEANT.get(text.strip(SPACE).lower(), "")
    if not text.strip(SPACE):
        return Finding(on_tag(node), "itunes:explicit is empty", help="write true or false")
    whole = on_text(node, 0, len(text))
    says = f"itunes:explicit is {quoted(text.strip(SPACE))}, neither true nor false"
    if text.strip(SPACE) in ("true", "false"):
        says = "white space stands around the value of itunes:explicit"
    fix = Fix(f"Write {meant}", Safety.SAFE, (replace(whole, meant),)) if meant else None
    return Finding(whole, says, fix=fix, help=f"write {meant or 'true or false'}")
