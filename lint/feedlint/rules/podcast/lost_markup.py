"""The rule lost-markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import text_of
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import PodcastRule, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


# Without these a text is another; without a span it is not.
_LOST = frozenset(("blockquote", "dl", "hr", "iframe", "img", "pre", "table", "video", "audio"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TAG = lazy(r"<([a-z][a-z0-9]{0,9})[\s/>]")
_SHOWN = 4


class LostMarkup(PodcastRule):
    """A description should do with the elements that podcast apps show.

    ## Why
    Apple keeps `p`, `ol`, `ul`, `li` and `a`, others `b`, `i`, `strong` and `em` as well. What a
    heading, a table or a picture says is lost, or runs into the next line.

    ## Bad
    ```rss channel
    <itunes:author>Ada</itunes:author>
    <item>
    <title>Pumps</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <description><![CDATA[<h2>Pumps</h2><p>Ada talks.</p>]]></description>
    </item>
    ```

    ## Good
    ```rss channel
    <itunes:author>Ada</itunes:author>
    <item>
    <title>Pumps</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <description><![CDATA[<p>Pumps: Ada talks.</p>]]></description>
    </item>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P063", "lost-markup", "0.1.0"
    severity = Severity.INFO

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look for other elements in the descriptions of a show that directories read."""
        del context
        for part in show.items if show.is_for_directories else ():
            node = part.first("description")
            text = text_of(node) if node is not None else ""
            if node is None or "<" not in text:
                continue
            lost = sorted({name for name in _TAG.findall(text) if name in _LOST | _HEADINGS})
            if lost:
                listed = ", ".join(f"<{name}>" for name in lost[:_SHOWN])
                more = " and others" if len(lost) > _SHOWN else ""
                yield Finding(
                    on_word(node),
                    f"the description has {listed}{more}, which podcast apps drop",
                    group="lost",
                    help="say it with p, ul, ol, li and a, or put it into content:encoded",
                )
