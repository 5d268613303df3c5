"""The rule podcast-not-utf-8."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class PodcastNotUtf8(PodcastRule):
    """A podcast should be in UTF-8.

    ## Why
    Apple asks for it, and apps that take a feed apart by themselves read nothing else.

    ## Bad
    ```rss
    <?xml version="1.0" encoding="ISO-8859-1"?>
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel>
    <title>Pumps</title>
    <link>https://ada.invalid/</link>
    <description>How they work</description>
    <itunes:author>Ada</itunes:author>
    </channel>
    </rss>
    ```

    ## Good
    ```rss
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel>
    <title>Pumps</title>
    <link>https://ada.invalid/</link>
    <description>How they work</description>
    <itunes:author>Ada</itunes:author>
    </channel>
    </rss>
    ```

    ## References
    - [Apple, podcast requirements](https://podcasters.apple.com/support/823-podcast-requirements)
    """

    code, name, since = "P039", "podcast-not-utf-8", "0.1.0"
    severity = Severity.INFO
    w3c = ("NotUTF8",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at the encoding that the feed names."""
        del context
        name = show.feed.document.source.declared
        if name is not None and name.value.lower() not in ("utf-8", "us-ascii"):
            says = f"the feed is in {quoted(name.value)}, not in UTF-8"
            yield Finding(
                on_tag(show.feed.root),
                says,
                help="save the file as UTF-8 and write that into its first line",
            )
