"""The rule obsolete-category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule
from feedlint.rules.podcast._categories import Fault, categories
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class ObsoleteCategory(PodcastRule):
    """The categories of a show should be those that Apple has now.

    ## Why
    Apple changed its list in 2019. It still finds a new name for some of the old ones; other
    directories do not know them.

    ## Bad
    ```rss channel
    <itunes:category text="News &amp; Politics"/>
    ```

    ## Good
    ```rss channel
    <itunes:category text="News"/>
    ```

    ## References
    - [Apple Podcasts categories](https://podcasters.apple.com/support/1691-apple-podcasts-categories)
    """

    code, name, since = "P005", "obsolete-category", "0.1.0"
    severity = Severity.WARNING
    w3c = ("ObsoleteItunesCategory",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at those that Apple had until 2019."""
        for category in context.once(categories, show):
            if category.fault is Fault.OBSOLETE:
                help_ = (
                    f"write {category.escaped}" if category.meant else "choose one of Apple's list"
                )
                says = f"the category {quoted(category.name)} has been given up"
                yield Finding(category.anchor, says, help=help_)
